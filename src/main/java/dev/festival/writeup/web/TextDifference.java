package dev.festival.writeup.web;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;

/**
 * The difference of two texts, line by line and word by word.
 */
final class TextDifference {

	// Characters of the private use area can't come from the texts: they are taken out
	// before.
	private static final String OPEN = "\uE000";

	private static final String CLOSE = "\uE001";

	private TextDifference() {
	}

	static List<Line> between(String before, String after) {
		DiffRowGenerator generator = DiffRowGenerator.create()
			.showInlineDiffs(true)
			.inlineDiffByWord(true)
			.mergeOriginalRevised(false)
			.lineNormalizer((line) -> line)
			.oldTag((open) -> open ? OPEN : CLOSE)
			.newTag((open) -> open ? OPEN : CLOSE)
			.build();
		return generator.generateDiffRows(lines(before), lines(after)).stream().map(Line::of).toList();
	}

	private static List<String> lines(String text) {
		return text.isEmpty() ? List.of() : text.replace(OPEN, "").replace(CLOSE, "").lines().toList();
	}

	/**
	 * A line before and after.
	 *
	 * @param tag whether it came, went, changed or stayed
	 */
	record Line(String tag, List<Run> before, List<Run> after) {

		static Line of(DiffRow row) {
			return new Line(row.getTag().name().toLowerCase(java.util.Locale.ROOT), runs(row.getOldLine()),
					runs(row.getNewLine()));
		}

		private static List<Run> runs(String line) {
			List<Run> runs = new ArrayList<>();
			int from = 0;
			boolean changed = false;
			for (int at = 0; at <= line.length(); at++) {
				boolean end = at == line.length();
				if (end || line.charAt(at) == OPEN.charAt(0) || line.charAt(at) == CLOSE.charAt(0)) {
					if (at > from) {
						runs.add(new Run(line.substring(from, at), changed));
					}
					changed = !end && line.charAt(at) == OPEN.charAt(0);
					from = at + 1;
				}
			}
			return runs;
		}

	}

	/**
	 * A piece of a line that is the same in both texts, or not.
	 */
	record Run(String text, boolean changed) {
	}

}
