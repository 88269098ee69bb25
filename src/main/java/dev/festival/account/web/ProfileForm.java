package dev.festival.account.web;

import java.util.Objects;

import dev.festival.account.SignedIn;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What people change about themselves.
 *
 * @param name what others call them
 * @param zone where their clock is
 */
record ProfileForm(@NotBlank(message = "Please say what others call you.") @Size(max = 100,
		message = "At most 100 characters, please.") String name, @KnownZone String zone) {

	ProfileForm {
		name = Objects.requireNonNullElse(name, "").strip();
		zone = Objects.requireNonNullElse(zone, "");
	}

	static ProfileForm of(SignedIn reader) {
		return new ProfileForm(reader.name(), reader.zone().getId());
	}

}
