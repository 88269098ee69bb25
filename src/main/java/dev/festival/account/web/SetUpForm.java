package dev.festival.account.web;

import java.time.ZoneId;
import java.util.Objects;

import dev.festival.account.Introduction;
import dev.festival.account.Password;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the first one here fills in.
 *
 * @param code the code from the log
 * @param name what others call them
 * @param email what they sign in with
 * @param password what they sign in with
 * @param zone where their clock is
 * @param samples whether to start with sample write-ups
 */
record SetUpForm(@NotBlank(message = "The code is in the log of the application.") String code,
		@NotBlank(message = "Please say what others call you.") @Size(max = 100,
				message = "At most 100 characters, please.") String name,
		@NotBlank(message = "Please give an e-mail address.") @Email(
				message = "This doesn’t look like an e-mail address.") @Size(max = 254,
						message = "At most 254 characters, please.") String email,
		@UsablePassword String password, @KnownZone String zone, @Nullable Boolean samples) {

	SetUpForm {
		code = Objects.requireNonNullElse(code, "").strip();
		name = Objects.requireNonNullElse(name, "").strip();
		email = Objects.requireNonNullElse(email, "").strip();
		password = Objects.requireNonNullElse(password, "");
		zone = Objects.requireNonNullElse(zone, "");
	}

	static SetUpForm empty() {
		return new SetUpForm("", "", "", "", "UTC", true);
	}

	Introduction introduction() {
		return new Introduction(this.name, this.email, new Password(this.password), ZoneId.of(this.zone));
	}

	boolean wantsSamples() {
		return Boolean.TRUE.equals(this.samples);
	}

	@Override
	public String toString() {
		return "Set-up by " + this.email;
	}

}
