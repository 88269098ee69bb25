package dev.festival.account.web;

import java.util.Objects;

/**
 * The way from one password to the next.
 *
 * @param current the one the person has
 * @param password the one they want
 */
record PasswordForm(String current, @UsablePassword String password) {

	PasswordForm {
		current = Objects.requireNonNullElse(current, "");
		password = Objects.requireNonNullElse(password, "");
	}

	static PasswordForm empty() {
		return new PasswordForm("", "");
	}

	@Override
	public String toString() {
		return "PasswordForm";
	}

}
