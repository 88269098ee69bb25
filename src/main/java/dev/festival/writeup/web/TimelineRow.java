package dev.festival.writeup.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.festival.writeup.Precision;
import dev.festival.writeup.TimelineEntry;

/**
 * One line of the timeline as it is shown: an entry, how far it is from the one before,
 * and whether a new day begins with it.
 *
 * @param gap 0 to 5, on a logarithmic scale
 * @param since how long after the entry before, where that is worth saying
 * @param newDay the day that begins with it
 */
public record TimelineRow(TimelineEntry entry, int gap, @Nullable String since, @Nullable LocalDate newDay) {

	static List<TimelineRow> of(List<TimelineEntry> timeline, Times times) {
		List<TimelineRow> rows = new ArrayList<>(timeline.size());
		Instant before = null;
		boolean manyDays = !timeline.isEmpty()
				&& !times.date(timeline.getFirst().at()).equals(times.date(timeline.getLast().at()));
		for (TimelineEntry entry : timeline) {
			Duration since = (before != null) ? Duration.between(before, entry.at()) : Duration.ZERO;
			boolean nextDay = before == null || !times.date(before).equals(times.date(entry.at()));
			int gap = (entry.precision() != Precision.UNKNOWN) ? gap(since) : 0;
			rows.add(new TimelineRow(entry, gap, (gap >= 2) ? "+" + times.length(since) : null,
					(manyDays && nextDay) ? times.date(entry.at()) : null));
			before = entry.at();
		}
		return rows;
	}

	private static int gap(Duration since) {
		long minutes = since.toMinutes();
		int gap = 0;
		for (long limit : new long[] { 1, 3, 7, 30, 120 }) {
			if (minutes >= limit) {
				gap++;
			}
		}
		return gap;
	}

	/**
	 * The class that gives it the colour of its moment or the mark of its kind.
	 */
	public String tone() {
		String word = (this.entry.moment() != null) ? this.entry.moment().name() : this.entry.kind().name();
		return "entry--" + word.toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * All classes of its line.
	 */
	public String look() {
		return "entry gap-" + this.gap + " " + tone();
	}

	/**
	 * Whether there is more than its text: what was believed, or evidence.
	 */
	public boolean hasMore() {
		return this.entry.belief() != null || this.entry.evidence() != null;
	}

	/**
	 * Its place on the page, for links to it.
	 */
	public String anchor() {
		return "entry-" + this.entry.id();
	}

	/**
	 * The time in full, for those who want to know.
	 */
	public String exactly(Times times) {
		return (this.entry.precision() != Precision.UNKNOWN) ? times.utc(this.entry.at()) : "At an unknown time";
	}

	/**
	 * The time as it is written before the entry.
	 */
	public String time(Times times) {
		return switch (this.entry.precision()) {
			case EXACT -> times.time(this.entry.at());
			case ABOUT -> "~" + times.time(this.entry.at());
			case UNKNOWN -> "?";
		};
	}

}
