package dev.festival.writeup.timeline;

import java.util.List;

/**
 * Finds where a code block ends, so that a mark without a partner swallows nothing.
 */
final class FenceText {

	private FenceText() {
	}

	/**
	 * The index of the line that closes the block, or -1 when a heading with a time or
	 * the start of another block comes first.
	 */
	static int end(List<SourceLine> lines, int start) {
		for (int at = start + 1; at < lines.size(); at++) {
			MarkupLine markup = MarkupLine.of(lines.get(at).plain());
			if (markup.mark() == MarkupLine.Mark.FENCE) {
				return isBare(markup.body()) ? at : -1;
			}
			if (markup.mark() == MarkupLine.Mark.HEADING && StampText.read(markup.body()) != null) {
				return -1;
			}
		}
		return -1;
	}

	private static boolean isBare(String fence) {
		return fence.chars().allMatch((character) -> character == '`' || character == '~');
	}

	static boolean startsWithTime(List<SourceLine> lines, int at) {
		return at < lines.size() && StampText.read(MarkupLine.of(lines.get(at).plain()).body()) != null;
	}

}
