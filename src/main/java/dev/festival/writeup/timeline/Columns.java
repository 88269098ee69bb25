package dev.festival.writeup.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Which columns of a table hold the day, the time and the words, found by their names and
 * by what is in them.
 */
final class Columns {

	private static final Set<String> TIMES = Set.of("time", "times", "when", "date", "day", "timestamp", "datetime",
			"at", "start", "started", "clock", "hour");

	private static final Set<String> ENDS = Set.of("end", "ended", "until", "to", "finish");

	private static final Set<String> WHO = Set.of("who", "author", "owner", "actor", "by", "name", "person", "user",
			"reporter", "responder", "engineer", "speaker", "sender", "from");

	private static final Set<String> WORDS = Set.of("event", "events", "what", "description", "details", "action",
			"text", "message", "summary", "happened", "note", "notes", "update", "entry", "activity", "comment");

	private final List<String> names;

	private final List<Integer> timeColumns = new ArrayList<>();

	private final int textColumn;

	private final @Nullable WrittenZone zone;

	private boolean clocked;

	Columns(List<String> names, List<List<String>> rows) {
		this.names = names;
		int count = rows.stream().mapToInt(List::size).max().orElse(0);
		for (int column = 0; column < count; column++) {
			considerTime(column, rows);
		}
		this.textColumn = textColumn(count, rows);
		this.zone = this.timeColumns.stream()
			.map((column) -> ZoneText.anywhere(name(column)))
			.filter((zone) -> zone != null)
			.findFirst()
			.orElse(null);
	}

	private void considerTime(int column, List<List<String>> rows) {
		List<String> cells = rows.stream().map((row) -> cell(row, column)).filter((cell) -> !cell.isEmpty()).toList();
		long clocks = cells.stream().filter((cell) -> isWhole(StampText.read(cell), cell)).count();
		long days = cells.stream().filter(Columns::isDay).count();
		boolean often = (clocks + days) * 2 >= cells.size() && clocks + days > 0;
		boolean named = named(column, TIMES) && !named(column, ENDS) && clocks + days > 0;
		boolean isClock = clocks > days;
		if ((often || named) && !(this.clocked && isClock) && !named(column, ENDS)) {
			this.timeColumns.add(column);
			this.clocked |= isClock;
		}
	}

	private static boolean isWhole(@Nullable Stamp stamp, String cell) {
		return stamp != null && stamp.hasTime() && EntryText.after(cell, stamp).length() <= stamp.until().length() + 8;
	}

	private static boolean isDay(String cell) {
		Stamp stamp = StampText.read(cell);
		Found<WrittenDay> day = DateText.read(cell, 0);
		return (stamp != null && stamp.onlyDay() && EntryText.after(cell, stamp).isEmpty())
				|| (day != null && day.end() == cell.length());
	}

	private int textColumn(int count, List<List<String>> rows) {
		List<Integer> others = IntStream.range(0, count)
			.boxed()
			.filter((at) -> !this.timeColumns.contains(at))
			.toList();
		return others.stream()
			.filter((column) -> named(column, WORDS))
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

	/**
	 * Whether the cells read like the names of columns.
	 */
	static boolean areNames(List<String> cells) {
		return cells.stream().allMatch((cell) -> cell.length() <= 40 && StampText.read(cell) == null)
				&& cells.stream().anyMatch((cell) -> words(cell).stream().anyMatch((word) -> TIMES.contains(word)));
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
			if (named(column, ENDS)) {
				before.insert(0, "(until " + cell + ") ");
			}
			else if (named(column, WHO) || (name(column).isEmpty() && column < this.textColumn)) {
				before.append(cell).append(": ");
			}
			else if (cell.startsWith("https://") || cell.endsWith(")")) {
				after.append(' ').append(cell);
			}
			else {
				String name = name(column);
				after.insert(0, " (" + (name.isEmpty() ? "" : name + ": ") + cell + ")");
			}
		}
		return (before + cell(cells, this.textColumn) + after).strip();
	}

	private boolean named(int column, Set<String> candidates) {
		return words(name(column)).stream().anyMatch(candidates::contains);
	}

	private static List<String> words(String name) {
		return List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
	}

	private String name(int column) {
		return (column < this.names.size()) ? this.names.get(column) : "";
	}

	private static String cell(List<String> row, int column) {
		return (column >= 0 && column < row.size()) ? row.get(column) : "";
	}

}
