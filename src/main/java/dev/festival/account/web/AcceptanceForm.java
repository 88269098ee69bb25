package dev.festival.account.web;

import java.time.ZoneId;
import java.util.Objects;

import dev.festival.account.Introduction;
import dev.festival.account.Invitation;
import dev.festival.account.Password;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What somebody who was invited fills in.
 *
 * @param name what others call them
 * @param email what they sign in with, unless the invitation says it
 * @param password what they sign in with
 * @param zone where their clock is
 */
record AcceptanceForm(
		@NotBlank(message = "Please say what others call you.") @Size(max = 100,
				message = "At most 100 characters, please.") String name,
		@NotBlank(message = "Please give an e-mail address.") @Email(
				message = "This doesn’t look like an e-mail address.") @Size(max = 254,
						message = "At most 254 characters, please.") String email,
		@UsablePassword String password, @KnownZone String zone) {

	AcceptanceForm {
		name = Objects.requireNonNullElse(name, "").strip();
		email = Objects.requireNonNullElse(email, "").strip();
		password = Objects.requireNonNullElse(password, "");
		zone = Objects.requireNonNullElse(zone, "");
	}

	static AcceptanceForm of(Invitation invitation) {
		return new AcceptanceForm(Objects.requireNonNullElse(invitation.name(), ""),
				Objects.requireNonNullElse(invitation.email(), ""), "", "UTC");
	}

	/**
	 * What they say, with the address that the invitation was made for.
	 */
	Introduction introduction(Invitation invitation) {
		return new Introduction(this.name, Objects.requireNonNullElse(invitation.email(), this.email),
				new Password(this.password), ZoneId.of(this.zone));
	}

	@Override
	public String toString() {
		return "Acceptance by " + this.email;
	}

}
