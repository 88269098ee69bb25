package dev.festival.writeup.timeline;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A paste that is one table of values separated by commas, semicolons or tabs, with
 * quotes where a value needs them.
 */
final class DelimitedText {

	private static final long SHARE_OF_EQUAL_ROWS = 90L;

	private final List<Row> rows = new ArrayList<>();

	private final List<SourceLine> pending = new ArrayList<>();

	private final List<String> cells = new ArrayList<>();

	private final StringBuilder cell = new StringBuilder();

	private final char separator;

	private boolean quoted;

	private boolean cellHasWords;

	private DelimitedText(char separator) {
		this.separator = separator;
	}

	private record Row(List<SourceLine> lines, List<String> cells) {
	}

	/**
	 * The pieces of the table, or {@code null} when the lines are no such table.
	 */
	static @Nullable List<Piece> read(List<SourceLine> lines) {
		for (char separator : new char[] { '\t', ',', ';' }) {
			DelimitedText text = new DelimitedText(separator);
			if (lines.getFirst().source().indexOf(separator) >= 0) {
				lines.forEach(text::line);
			}
			List<Piece> pieces = text.pieces();
			if (pieces != null) {
				return pieces;
			}
		}
		return null;
	}

	private void line(SourceLine line) {
		this.pending.add(line);
		String text = line.plain();
		for (int at = 0; at < text.length(); at++) {
			char character = text.charAt(at);
			if (this.quoted && character == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
				this.cell.append('"');
				at++;
			}
			else if (character == '"' && (this.quoted || !this.cellHasWords)) {
				this.quoted = !this.quoted;
			}
			else if (character == this.separator && !this.quoted) {
				endCell();
			}
			else {
				this.cell.append(character);
				this.cellHasWords |= !Character.isWhitespace(character);
			}
		}
		if (this.quoted) {
			this.cell.append('\n');
			return;
		}
		endCell();
		this.rows.add(new Row(List.copyOf(this.pending), List.copyOf(this.cells)));
		this.pending.clear();
		this.cells.clear();
	}

	private void endCell() {
		this.cells.add(this.cell.toString().strip());
		this.cell.setLength(0);
		this.cellHasWords = false;
	}

	private @Nullable List<Piece> pieces() {
		if (this.quoted || this.rows.size() < 2) {
			return null;
		}
		int width = this.rows.getFirst().cells().size();
		long equal = this.rows.stream().filter((row) -> row.cells().size() == width).count();
		if (width < 2 || width > Columns.MOST || equal * 100 < this.rows.size() * SHARE_OF_EQUAL_ROWS) {
			return null;
		}
		List<String> first = this.rows.getFirst().cells();
		boolean named = ColumnNames.areIn(first);
		Columns columns = new Columns(named ? first : List.of(),
				this.rows.stream().skip(named ? 1 : 0).map(Row::cells).toList());
		return (columns.haveClock() || (named && columns.haveTimes())) ? pieces(columns, named) : null;
	}

	private List<Piece> pieces(Columns columns, boolean named) {
		List<Piece> pieces = new ArrayList<>();
		for (Row row : this.rows) {
			Span span = Span.of(row.lines());
			boolean names = named && pieces.isEmpty();
			pieces.add(names ? new Piece.Skip(span, "The names of the columns.") : columns.piece(span, row.cells()));
		}
		return pieces;
	}

}
