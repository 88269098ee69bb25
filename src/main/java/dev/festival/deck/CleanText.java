package dev.festival.deck;

import java.util.regex.Pattern;

/**
 * Text without what a slide cannot show: control characters, halves of characters, runs
 * of white space.
 */
final class CleanText {

	private static final Pattern UNSHOWABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}&&[^\\t\\n\\r]]+");

	private static final Pattern SPACES = Pattern.compile("\\s+");

	private static final Pattern SPACES_IN_LINE = Pattern.compile("[ \\t\\r]+");

	private CleanText() {
	}

	/**
	 * The text as one line.
	 */
	static String line(String text) {
		return SPACES.matcher(UNSHOWABLE.matcher(text).replaceAll("")).replaceAll(" ").strip();
	}

	/**
	 * The text with its line breaks.
	 */
	static String lines(String text) {
		return SPACES_IN_LINE.matcher(UNSHOWABLE.matcher(text).replaceAll("")).replaceAll(" ").strip();
	}

}
