package dev.festival.account.web;

import java.util.Objects;

import dev.festival.account.Role;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * Whom to invite, as far as is known.
 *
 * @param name what they are called, or nothing
 * @param email the address of their account, or nothing
 * @param role what they will be, as one of the {@link Role}s' names
 */
record InviteForm(@Size(max = 100, message = "At most 100 characters, please.") String name,
		@Email(message = "This doesn’t look like an e-mail address.") @Size(max = 254,
				message = "At most 254 characters, please.") String email,
		String role) {

	InviteForm {
		name = Objects.requireNonNullElse(name, "").strip();
		email = Objects.requireNonNullElse(email, "").strip();
		role = Objects.requireNonNullElse(role, "");
	}

	static InviteForm empty() {
		return new InviteForm("", "", Role.MEMBER.name());
	}

	@Nullable String nameIfKnown() {
		return StringUtils.hasText(this.name) ? this.name : null;
	}

	@Nullable String emailIfKnown() {
		return StringUtils.hasText(this.email) ? this.email : null;
	}

	/**
	 * The role that was chosen; a member when it isn't one.
	 */
	Role chosenRole() {
		for (Role known : Role.values()) {
			if (known.name().equals(this.role)) {
				return known;
			}
		}
		return Role.MEMBER;
	}

	/**
	 * How to speak of them.
	 */
	String who() {
		return !this.name.isEmpty() ? this.name : !this.email.isEmpty() ? this.email : "Your colleague";
	}

}
