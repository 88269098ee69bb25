package dev.festival.mail;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import dev.festival.account.Invitation;
import dev.festival.account.Invitations;

import org.springframework.stereotype.Component;

/**
 * Writes invitations. The link is made for the letter, so that nothing which opens it
 * lies anywhere before.
 */
@Component
class InvitationLetters {

	private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'",
			Locale.ENGLISH);

	private final Invitations invitations;

	InvitationLetters(Invitations invitations) {
		this.invitations = invitations;
	}

	Optional<Envelope> write(UUID id) {
		return this.invitations.open(id)
			.filter((invitation) -> invitation.email() != null)
			.map((invitation) -> new Envelope(Objects.requireNonNullElse(invitation.name(), ""),
					Objects.requireNonNull(invitation.email()), letter(invitation), false));
	}

	private Letter letter(Invitation invitation) {
		String by = invitation.invitedBy();
		return new Letter(by + " invites you to Festival", Letter.greeting(invitation.name()), List.of(
				by + " would like you to read, laugh and tell stories in Festival. It is where we write down what went "
						+ "wrong and what made it possible: how, not who.",
				"The link lets you in once, until %s. You choose a password there, and that is all it takes."
					.formatted(UNTIL.format(invitation.expiresAt().atOffset(ZoneOffset.UTC)))),
				"Come in", "/invitations/" + this.invitations.tokenToMail(invitation.id()),
				"You get this because " + by + " gave us your address to invite you. If you don’t know what it is "
						+ "about, leave it alone: nothing happens then.",
				null);
	}

}
