package dev.festival.account.web;

import java.util.Objects;

/**
 * What somebody fills in who has lost their password.
 *
 * @param password the one they want
 */
record NewPasswordForm(@UsablePassword String password) {

	NewPasswordForm {
		password = Objects.requireNonNullElse(password, "");
	}

	static NewPasswordForm empty() {
		return new NewPasswordForm("");
	}

	@Override
	public String toString() {
		return "NewPasswordForm";
	}

}
