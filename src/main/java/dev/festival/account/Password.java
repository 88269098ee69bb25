package dev.festival.account;

import java.nio.charset.StandardCharsets;

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
		if (text.codePointCount(0, text.length()) < SHORTEST) {
			throw new RefusedInputException("password",
					"Please use at least " + SHORTEST + " characters. A short sentence is easy to remember.");
		}
		if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
			throw new RefusedInputException("password",
					"Please use at most " + LONGEST + " characters (fewer when some of them are accented or emoji).");
		}
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
