package dev.festival.writeup.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

import dev.festival.markdown.Markdown;
import dev.festival.writeup.EntryKind;
import dev.festival.writeup.Moment;
import dev.festival.writeup.Precision;
import dev.festival.writeup.TimelineEntry;
import dev.festival.writeup.WriteUp;
import dev.festival.writeup.timeline.TimelineLine;
import dev.festival.writeup.timeline.TimelineReader;

/**
 * Lines that were typed or pasted, and what was made of each.
 */
@NamedInterface("typed")
public record PastedLines(List<Row> rows) {

	public static PastedLines read(String text, WriteUp writeUp) {
		List<TimelineEntry> timeline = writeUp.timeline();
		Instant last = timeline.isEmpty() ? null : timeline.getLast().at();
		// Pasted text may hold what neither the database nor XML can.
		String tidy = new Markdown(text).source();
		return new PastedLines(TimelineReader.read(tidy, writeUp.facts().zone(), writeUp.facts().occurred(), last)
			.stream()
			.map(Row::new)
			.toList());
	}

	boolean isEmpty() {
		return this.rows.isEmpty();
	}

	boolean isOneClearLine() {
		return this.rows.size() == 1 && this.rows.getFirst().isEntry();
	}

	/**
	 * The entries that these lines become when nothing is left out that says something:
	 * what has no time becomes an entry of an unknown one.
	 */
	public List<TimelineEntry> allEntries() {
		return entries(this.rows.stream().map(Row::line).collect(Collectors.toSet()), Set.of());
	}

	public long understood() {
		return this.rows.stream().filter(Row::isEntry).count();
	}

	public long unclear() {
		return this.rows.stream().filter(Row::isUnclear).count();
	}

	/**
	 * The entries that these lines become.
	 * @param keep the lines without a time that are kept
	 * @param mark the lines that mark the moment which was suggested
	 */
	List<TimelineEntry> entries(Set<Integer> keep, Set<Integer> mark) {
		List<TimelineEntry> entries = new ArrayList<>();
		for (Row row : this.rows) {
			switch (row.read()) {
				case TimelineLine.Understood line -> entries
					.add(new TimelineEntry(0, line.at(), line.precision(), line.guess(), Markdown.of(line.text()), null,
							line.evidenceLink(), false, mark.contains(row.line()) ? line.suggestion() : null));
				case TimelineLine.Unclear line -> {
					if (keep.contains(row.line())) {
						entries.add(new TimelineEntry(0, line.at(), Precision.UNKNOWN, EntryKind.OBSERVATION,
								Markdown.of(line.text()), null, null, false, null));
					}
				}
				case TimelineLine.Skipped line -> {
					// A heading or a rule of a table says nothing that happened.
				}
			}
		}
		return entries;
	}

	/**
	 * One line of the preview.
	 */
	public record Row(TimelineLine read) {

		public int line() {
			return this.read.firstLine();
		}

		public boolean isEntry() {
			return this.read instanceof TimelineLine.Understood;
		}

		public boolean isUnclear() {
			return this.read instanceof TimelineLine.Unclear;
		}

		public String css() {
			return isEntry() ? "is-understood" : (isUnclear() ? "is-not-understood" : "is-skipped");
		}

		public String when(Times times) {
			return switch (this.read) {
				case TimelineLine.Understood line -> switch (line.precision()) {
					case EXACT -> times.day(line.at()) + ", " + times.time(line.at());
					case ABOUT -> times.day(line.at()) + ", ~" + times.time(line.at());
					case UNKNOWN -> "unknown";
				};
				case TimelineLine.Unclear line -> "no time found";
				case TimelineLine.Skipped line -> "";
			};
		}

		public Markdown text() {
			return new Markdown(switch (this.read) {
				case TimelineLine.Understood line -> line.text();
				case TimelineLine.Unclear line -> line.text();
				case TimelineLine.Skipped line -> "";
			});
		}

		/**
		 * A line that says nothing that happened, as it was pasted; else empty.
		 */
		public String skipped() {
			return (this.read instanceof TimelineLine.Skipped line) ? line.source() : "";
		}

		public @Nullable String remark() {
			return switch (this.read) {
				case TimelineLine.Understood line -> line.note().isEmpty() ? null : line.note();
				case TimelineLine.Unclear line -> line.reason();
				case TimelineLine.Skipped line -> line.reason();
			};
		}

		public @Nullable Moment moment() {
			return (this.read instanceof TimelineLine.Understood line) ? line.suggestion() : null;
		}

		public String kind() {
			return (this.read instanceof TimelineLine.Understood line) ? line.guess().label() : "left out";
		}

	}

}
