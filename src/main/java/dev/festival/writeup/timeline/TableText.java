package dev.festival.writeup.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A Markdown table in a paste.
 */
final class TableText {

	private static final Pattern BREAK = Pattern.compile("<br ?/?>");

	private final List<SourceLine> lines;

	private final int separator;

	private final Columns columns;

	private TableText(List<SourceLine> lines) {
		this.lines = lines;
		this.separator = (lines.size() > 1 && isSeparator(lines.get(1))) ? 1 : -1;
		boolean named = this.separator == 1 || ColumnNames.areIn(cells(lines.getFirst()));
		List<List<String>> rows = lines.stream()
			.skip(named ? 1 : 0)
			.filter((line) -> !isSeparator(line))
			.map(TableText::cells)
			.toList();
		this.columns = new Columns(named ? cells(lines.getFirst()) : List.of(), rows);
	}

	static @Nullable TableText at(List<SourceLine> lines, int at) {
		int end = at;
		boolean piped = isRow(lines.get(at))
				|| (at + 1 < lines.size() && lines.get(at).source().contains("|") && isSeparator(lines.get(at + 1)));
		while (piped && end < lines.size() && lines.get(end).source().contains("|")
				&& !hasTooManyColumns(lines.get(end).source())) {
			end++;
		}
		return (end > at) ? new TableText(lines.subList(at, end)) : null;
	}

	int length() {
		return this.lines.size();
	}

	boolean hasTimes() {
		return this.columns.haveTimes();
	}

	List<Piece> pieces() {
		boolean named = this.separator == 1 || ColumnNames.areIn(cells(this.lines.getFirst()));
		List<Piece> pieces = new ArrayList<>();
		for (int at = 0; at < this.lines.size(); at++) {
			SourceLine line = this.lines.get(at);
			if (at == 0 && named) {
				pieces.add(new Piece.Skip(Span.of(line), "The names of the columns."));
			}
			else if (isSeparator(line)) {
				pieces.add(new Piece.Skip(Span.of(line), "The line below the names of the columns."));
			}
			else {
				pieces.add(this.columns.piece(Span.of(line), cells(line)));
			}
		}
		return pieces;
	}

	private static boolean isRow(SourceLine line) {
		String text = MarkupLine.of(line.plain()).body();
		return text.startsWith("|") && text.indexOf('|', 1) > 0 && !hasTooManyColumns(text);
	}

	private static boolean hasTooManyColumns(String text) {
		return text.chars().filter((character) -> character == '|').count() > Columns.MOST;
	}

	private static boolean isSeparator(SourceLine line) {
		String text = line.plain().strip();
		return text.contains("-") && text.contains("|")
				&& text.chars().allMatch((character) -> "|:- >+".indexOf(character) >= 0);
	}

	private static List<String> cells(SourceLine line) {
		String text = MarkupLine.of(line.plain()).body();
		List<String> cells = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		for (int at = text.startsWith("|") ? 1 : 0; at < text.length(); at++) {
			char character = text.charAt(at);
			if (character == '\\' && at + 1 < text.length() && text.charAt(at + 1) == '|') {
				cell.append('|');
				at++;
			}
			else if (character == '|') {
				cells.add(clean(cell));
				cell.setLength(0);
			}
			else {
				cell.append(character);
			}
		}
		if (!cell.toString().isBlank()) {
			cells.add(clean(cell));
		}
		return cells;
	}

	private static String clean(StringBuilder cell) {
		return BREAK.matcher(cell).replaceAll("\n").strip();
	}

}
