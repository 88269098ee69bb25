package dev.festival.mail;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import dev.festival.account.Person;

import org.springframework.stereotype.Component;

/**
 * Writes to people about how they sign in, which nobody can switch off.
 */
@Component
class AccountLetters {

	private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

	private static final String REASON = "You get this because it is about how you sign in to Festival.";

	Letter write(Occasion occasion, Instant at, Person to) {
		return switch (occasion) {
			case PASSWORD_CHANGED -> notice("Your password was changed", at, to);
			case PASSWORD_RESET -> notice("A new password was chosen for you by a link", at, to);
			case PASSKEY_ADDED -> notice("A passkey was added to your account", at, to);
			case PASSKEY_REMOVED -> notice("A passkey was removed from your account", at, to);
			case TOKEN_MADE -> notice("An API token was made for your account", at, to);
			case TRIAL -> new Letter("Mail from Festival arrives", Letter.greeting(to.name()),
					List.of("This is the mail that you asked for, to see whether mails arrive. They do."),
					"Back to Festival", "/mail", "You get this because you pressed the button.", null);
			default -> throw new IllegalArgumentException("not about an account: " + occasion);
		};
	}

	private static Letter notice(String what, Instant at, Person to) {
		return new Letter(what, Letter.greeting(to.name()), List.of(
				"%s on %s (%s).".formatted(what, AT.format(at.atZone(to.zone())), to.zone()),
				"If that was you, all is well. If it wasn’t, somebody else may be in your account: ask an "
						+ "administrator for a link to a new password, and end the sessions that you don’t know."),
				"Look at my sessions", "/profile", REASON, null);
	}

}
