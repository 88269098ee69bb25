package dev.festival.festival;

import java.nio.charset.StandardCharsets;

/**
 * Folds the lines of a calendar after 75 octets (RFC 5545, 3.1) and never within a
 * character.
 */
final class FoldedLines {

	private static final int LONGEST = 75;

	private FoldedLines() {
	}

	static String of(String text) {
		StringBuilder folded = new StringBuilder();
		text.replaceAll("\r?\n[ \t]", "").lines().forEach((line) -> fold(line, folded));
		return folded.toString();
	}

	private static void fold(String line, StringBuilder folded) {
		int octets = 0;
		for (int point : line.codePoints().toArray()) {
			String character = Character.toString(point);
			int more = character.getBytes(StandardCharsets.UTF_8).length;
			if (octets + more > LONGEST) {
				folded.append("\r\n ");
				octets = 1;
			}
			folded.append(character);
			octets += more;
		}
		folded.append("\r\n");
	}

}
