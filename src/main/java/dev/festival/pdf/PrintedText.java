package dev.festival.pdf;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * Text without what can't be printed.
 */
final class PrintedText {

	// Control characters, halves of characters, what only chooses between looks of emoji
	// or joins them, and places without a character.
	private static final Pattern UNPRINTABLE = Pattern.compile(
			"[\\p{Cc}\\p{Cs}\\p{Cn}\\p{Co}\\u200b\\u200d-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff\\ufff9-\\ufffc\\x{1f3fb}-\\x{1f3ff}\\x{e0000}-\\x{e01ef}&&[^\\t\\n\\r]]");

	private static final String BOX = "□";

	private PrintedText() {
	}

	static String of(String text) {
		return Normalizer.normalize(UNPRINTABLE.matcher(text).replaceAll(""), Normalizer.Form.NFC);
	}

	static String withBoxes(String text, BitSet missing) {
		StringBuilder printed = new StringBuilder(text.length());
		text.codePoints().forEach((character) -> {
			if (missing.get(character)) {
				printed.append(BOX);
			}
			else {
				printed.appendCodePoint(character);
			}
		});
		return printed.toString();
	}

}
