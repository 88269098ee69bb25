package dev.festival.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A text that opens something, and the hash by which it is known without being told.
 *
 * @param text what the one who knows it shows
 */
public record Secret(String text) {

	private static final SecureRandom random = new SecureRandom();

	/** Letters and digits that nobody confuses when they read them aloud. */
	private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

	/**
	 * A token of 256 bits, fit for an address.
	 */
	public static Secret token() {
		byte[] bytes = new byte[32];
		random.nextBytes(bytes);
		return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/**
	 * A code of 40 bits, fit to be typed: XXXX-XXXX.
	 */
	static Secret code() {
		StringBuilder code = new StringBuilder();
		for (int i = 0; i < 8; i++) {
			code.append((i == 4) ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
		}
		return new Secret(code.toString());
	}

	/**
	 * Tells it from others without giving it away.
	 */
	public byte[] hash() {
		try {
			return MessageDigest.getInstance("SHA-256").digest(this.text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public String toString() {
		return "Secret";
	}

}
