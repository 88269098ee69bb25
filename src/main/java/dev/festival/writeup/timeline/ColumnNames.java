package dev.festival.writeup.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names above the columns of a table and what they say about what is below.
 */
record ColumnNames(List<String> names) {

	private static final Set<String> TIMES = Set.of("time", "times", "when", "date", "day", "timestamp", "datetime",
			"at", "start", "started", "clock", "hour");

	private static final Set<String> ENDS = Set.of("end", "ended", "until", "to", "finish");

	private static final Set<String> WHO = Set.of("who", "author", "owner", "actor", "by", "name", "person", "user",
			"reporter", "responder", "engineer", "speaker", "sender", "from");

	private static final Set<String> WORDS = Set.of("event", "events", "what", "description", "details", "action",
			"text", "message", "summary", "happened", "note", "notes", "update", "entry", "activity", "comment");

	private static final int LONGEST = 40;

	/**
	 * Whether the cells of a row read like names of columns.
	 */
	static boolean areIn(List<String> cells) {
		return cells.stream().allMatch((cell) -> cell.length() <= LONGEST && StampText.read(cell) == null)
				&& cells.stream().anyMatch((cell) -> has(cell, TIMES));
	}

	boolean isTime(int column) {
		return has(column, TIMES);
	}

	boolean isEnd(int column) {
		return has(column, ENDS);
	}

	boolean isWho(int column) {
		return has(column, WHO);
	}

	boolean isText(int column) {
		return has(column, WORDS);
	}

	String name(int column) {
		return (column < this.names.size()) ? this.names.get(column) : "";
	}

	private boolean has(int column, Set<String> candidates) {
		return has(name(column), candidates);
	}

	private static boolean has(String name, Set<String> candidates) {
		return List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).stream().anyMatch(candidates::contains);
	}

}
