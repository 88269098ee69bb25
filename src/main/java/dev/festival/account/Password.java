package dev.festival.account;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * A password that is fit to be used, before it is hashed.
 *
 * @param text what the person types
 */
public record Password(String text) {

	/** In characters. */
	public static final int SHORTEST = 10;

	/** In bytes of UTF-8, because bcrypt ignores what comes after. */
	public static final int LONGEST = 72;

	/**
	 * Takes the text as a password.
	 * @throws RefusedInputException when it is too short or too long
	 */
	public Password {
		problemWith(text).ifPresent((sentence) -> {
			throw new RefusedInputException("password", sentence);
		});
	}

	/**
	 * Why the text can't be a password, as a sentence to show, if there is a reason.
	 */
	public static Optional<String> problemWith(String text) {
		if (text.codePointCount(0, text.length()) < SHORTEST) {
			return Optional.of("Please use at least " + SHORTEST + " characters. A sentence is good.");
		}
		if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
			return Optional
				.of("Please use at most " + LONGEST + " characters; accented ones and emoji count several times.");
		}
		return Optional.empty();
	}

	String hash(PasswordEncoder encoder) {
		String hash = encoder.encode(this.text);
		if (hash == null) {
			throw new IllegalStateException("The password encoder made no hash");
		}
		return hash;
	}

	@Override
	public String toString() {
		return "Password";
	}

}
