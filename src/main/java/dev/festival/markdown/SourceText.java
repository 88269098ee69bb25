package dev.festival.markdown;

/**
 * Linear work on characters: what to keep of a text, and where to cut it.
 */
final class SourceText {

	private static final char ELLIPSIS = '…';

	private SourceText() {
	}

	/**
	 * Makes every line end a line feed and leaves out what PostgreSQL or XML refuses.
	 */
	static String tidy(String text) {
		int length = text.length();
		int index = 0;
		while (index < length && isKept(text, index)) {
			index++;
		}
		if (index == length) {
			return text;
		}
		StringBuilder tidy = new StringBuilder(length).append(text, 0, index);
		for (; index < length; index++) {
			if (isKept(text, index)) {
				tidy.append(text.charAt(index));
			}
			else if (text.charAt(index) == '\r' && !(index + 1 < length && text.charAt(index + 1) == '\n')) {
				tidy.append('\n');
			}
		}
		return tidy.toString();
	}

	private static boolean isKept(String text, int index) {
		char character = text.charAt(index);
		if (character < ' ') {
			return character == '\n' || character == '\t';
		}
		if (Character.isHighSurrogate(character)) {
			return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
		}
		if (Character.isLowSurrogate(character)) {
			return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
		}
		return character < '\uFFFE';
	}

	/**
	 * Puts a text in one line with single spaces.
	 */
	static String oneLine(CharSequence text) {
		StringBuilder line = new StringBuilder(text.length());
		for (int index = 0; index < text.length(); index++) {
			char character = text.charAt(index);
			boolean space = Character.isWhitespace(character) || Character.isSpaceChar(character);
			if (!space) {
				line.append(character);
			}
			else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
				line.append(' ');
			}
		}
		return line.toString().stripTrailing();
	}

	static String shorten(String line, int max) {
		if (max < 1) {
			throw new IllegalArgumentException("max must be at least 1 but is " + max);
		}
		if (line.length() <= max) {
			return line;
		}
		int end = line.lastIndexOf(' ', max - 1);
		// A word that fills most of the room is cut, or hardly anything would be left.
		if (end < max / 2) {
			end = Character.isLowSurrogate(line.charAt(max - 1)) ? Math.max(max - 2, 0) : max - 1;
		}
		return line.substring(0, end).stripTrailing() + ELLIPSIS;
	}

}
