package dev.festival.audit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of a file for spreadsheets (RFC 4180), in which no cell is taken for a formula.
 */
record CsvRow(List<String> cells) {

	/** Full-width ones included, which some spreadsheets take for the same. */
	private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

	static final CsvRow HEADINGS = new CsvRow(List.of("at", "action", "who", "person", "from", "about", "detail"));

	static CsvRow of(Entry entry) {
		return new CsvRow(Stream
			.of(entry.at(), entry.action(), entry.name(), (entry.person() != null) ? entry.person() : "",
					entry.address(), entry.subject(), entry.detail())
			.map(Object::toString)
			.toList());
	}

	String text() {
		return this.cells.stream().map(CsvRow::cell).collect(Collectors.joining(",", "", "\r\n"));
	}

	private static String cell(String text) {
		boolean formula = !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
		return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
	}

}
