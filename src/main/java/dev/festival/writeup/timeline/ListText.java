package dev.festival.writeup.timeline;

import java.util.List;

/**
 * Finds how far in the first line of a list stood that was copied from its first word on,
 * and so lost the space before its list mark.
 */
final class ListText {

	private ListText() {
	}

	/**
	 * The column of the first line, which is a list item.
	 */
	static int indentOfFirst(List<SourceLine> lines) {
		MarkupLine first = MarkupLine.of(lines.getFirst().plain());
		List<MarkupLine> others = lines.stream()
			.skip(1)
			.map((line) -> MarkupLine.of(line.plain()))
			.filter((line) -> line.mark() == MarkupLine.Mark.ITEM)
			.toList();
		int nearest = others.stream().mapToInt(MarkupLine::indent).min().orElse(0);
		boolean siblings = isTimed(first)
				&& others.stream().anyMatch((line) -> line.indent() == nearest && isTimed(line));
		return (first.indent() < nearest && siblings) ? nearest : first.indent();
	}

	private static boolean isTimed(MarkupLine line) {
		return StampText.read(line.body()) != null || LabelText.read(line.body(), true) != null;
	}

}
