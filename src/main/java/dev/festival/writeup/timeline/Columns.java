package dev.festival.writeup.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Which columns of a table hold the day, the time and the words, found by their names and
 * by what is in them.
 */
final class Columns {

	/**
	 * A line with more than these is no row of a timeline.
	 */
	static final int MOST = 50;

	private static final int LONGEST_TIME = 80;

	private final ColumnNames names;

	private final List<Integer> timeColumns = new ArrayList<>();

	private final int textColumn;

	private final @Nullable WrittenZone zone;

	private boolean clocked;

	Columns(List<String> names, List<List<String>> rows) {
		this.names = new ColumnNames(names);
		int count = rows.stream().mapToInt(List::size).max().orElse(0);
		for (int column = 0; column < count; column++) {
			considerTime(column, rows);
		}
		this.textColumn = textColumn(count, rows);
		this.zone = this.timeColumns.stream()
			.map((column) -> ZoneText.anywhere(this.names.name(column)))
			.filter((zone) -> zone != null)
			.findFirst()
			.orElse(null);
	}

	private void considerTime(int column, List<List<String>> rows) {
		List<String> cells = rows.stream().map((row) -> cell(row, column)).filter((cell) -> !cell.isEmpty()).toList();
		long clocks = 0;
		long days = 0;
		for (String cell : cells) {
			Stamp stamp = (cell.length() <= LONGEST_TIME) ? StampText.read(cell) : null;
			clocks += isWhole(stamp, cell) ? 1 : 0;
			days += isDay(stamp, cell) ? 1 : 0;
		}
		boolean often = (clocks + days) * 2 >= cells.size() && clocks + days > 0;
		boolean named = this.names.isTime(column) && !this.names.isEnd(column) && clocks + days > 0;
		boolean isClock = clocks > days;
		if ((often || named) && !(this.clocked && isClock) && !this.names.isEnd(column)) {
			this.timeColumns.add(column);
			this.clocked |= isClock;
		}
	}

	private static boolean isWhole(@Nullable Stamp stamp, String cell) {
		if (stamp == null || !stamp.hasTime()) {
			return false;
		}
		String rest = EntryText.after(cell, stamp);
		return rest.isEmpty() || rest.equals("(until " + stamp.until() + ")");
	}

	private static boolean isDay(@Nullable Stamp stamp, String cell) {
		Found<WrittenDay> day = (stamp == null && cell.length() <= LONGEST_TIME) ? DateText.read(cell, 0) : null;
		return (stamp != null && stamp.onlyDay() && EntryText.after(cell, stamp).isEmpty())
				|| (day != null && day.end() == cell.length());
	}

	private int textColumn(int count, List<List<String>> rows) {
		List<Integer> others = IntStream.range(0, count)
			.boxed()
			.filter((at) -> !this.timeColumns.contains(at))
			.toList();
		return others.stream()
			.filter((column) -> this.names.isText(column))
			.findFirst()
			.orElseGet(() -> others.stream()
				.max((left, right) -> Long.compare(length(left, rows), length(right, rows)))
				.orElse(-1));
	}

	private static long length(int column, List<List<String>> rows) {
		return rows.stream().mapToLong((row) -> cell(row, column).length()).sum();
	}

	boolean haveClock() {
		return this.clocked;
	}

	boolean haveTimes() {
		return !this.timeColumns.isEmpty();
	}

	Piece piece(Span span, List<String> cells) {
		String time = this.timeColumns.stream()
			.map((column) -> cell(cells, column))
			.filter((cell) -> !cell.isEmpty())
			.collect(Collectors.joining(" "));
		Stamp stamp = StampText.read(time);
		if (stamp == null) {
			return new Piece.Loose(span, (time + " " + text(cells)).strip(), false);
		}
		String rest = EntryText.after(time, stamp);
		String text = (rest + " " + text(cells)).strip();
		return new Piece.Timed(span, stamp.withZone(this.zone), EntryText.closed(text, stamp.unclosed()));
	}

	private String text(List<String> cells) {
		StringBuilder before = new StringBuilder();
		StringBuilder after = new StringBuilder();
		for (int column = 0; column < cells.size(); column++) {
			String cell = cell(cells, column);
			if (cell.isEmpty() || column == this.textColumn || this.timeColumns.contains(column)) {
				continue;
			}
			if (this.names.isEnd(column)) {
				before.insert(0, "(until " + cell + ") ");
			}
			else if (this.names.isWho(column) || (this.names.name(column).isEmpty() && column < this.textColumn)) {
				before.append(cell).append(": ");
			}
			else if (cell.startsWith("https://") || cell.endsWith(")")) {
				after.append(' ').append(cell);
			}
			else {
				String name = this.names.name(column);
				after.insert(0, " (" + (name.isEmpty() ? "" : name + ": ") + cell + ")");
			}
		}
		return (before + cell(cells, this.textColumn) + after).strip();
	}

	private static String cell(List<String> row, int column) {
		return (column >= 0 && column < row.size()) ? row.get(column) : "";
	}

}
