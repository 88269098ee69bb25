package dev.festival.writeup.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * One non-blank line of a paste, with its number; a line with {@code <br>
 * } before another time counts as several with the same number.
 */
record SourceLine(int number, String source) {

	private static final int SHORTEST_ENTRY = 5;

	static List<SourceLine> of(String pasted) {
		List<SourceLine> lines = new ArrayList<>();
		int number = 0;
		for (String line : pasted.lines().toList()) {
			number++;
			if (!line.isBlank()) {
				addParts(line, number, lines);
			}
		}
		return lines;
	}

	private static void addParts(String line, int number, List<SourceLine> lines) {
		int from = 0;
		int mark = line.indexOf("<br", 0);
		while (mark >= 0 && !line.stripLeading().startsWith("|")) {
			int end = line.indexOf('>', mark);
			if (end < 0) {
				break;
			}
			boolean isBreak = line.substring(mark + 3, Math.min(end, mark + 6)).replace('/', ' ').isBlank();
			if (isBreak && end + SHORTEST_ENTRY < line.length() && startsWithTime(line, end + 1)) {
				lines.add(new SourceLine(number, line.substring(from, end + 1)));
				from = end + 1;
			}
			mark = line.indexOf("<br", end);
		}
		lines.add(new SourceLine(number, line.substring(from)));
	}

	private static boolean startsWithTime(String line, int at) {
		Stamp stamp = StampText.read(line.substring(at, Math.min(line.length(), at + 60)));
		return stamp != null && stamp.clock() != null;
	}

	/**
	 * The line as it is read: every special space or direction mark is a plain space, so
	 * that indexes stay the same.
	 */
	String plain() {
		return this.source.chars()
			.map((character) -> isSpace(character) ? ' ' : character)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static boolean isSpace(int character) {
		return Character.isSpaceChar(character) || character == '\uFEFF' || character == '\u200E'
				|| character == '\u200F' || character == '\u200B' || character == '\r';
	}

	static String join(List<SourceLine> lines) {
		StringBuilder joined = new StringBuilder();
		int before = lines.getFirst().number();
		for (SourceLine line : lines) {
			joined.append((line.number() != before) ? "\n" : "").append(line.source());
			before = line.number();
		}
		return joined.toString();
	}

}
