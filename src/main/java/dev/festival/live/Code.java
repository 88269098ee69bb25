package dev.festival.live;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * What somebody in the room types to follow: six letters and digits that nobody confuses.
 *
 * @param text in capital letters
 */
record Code(String text) {

	private static final int LENGTH = 6;

	private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

	private static final SecureRandom random = new SecureRandom();

	/**
	 * One of a thousand million.
	 */
	static Code random() {
		StringBuilder code = new StringBuilder(LENGTH);
		for (int i = 0; i < LENGTH; i++) {
			code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
		}
		return new Code(code.toString());
	}

	/**
	 * As it is meant, however it is typed: in small letters, with spaces or a dash.
	 */
	static Code typed(String typed) {
		String code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
		return new Code((code.length() == LENGTH) ? code : "");
	}

}
