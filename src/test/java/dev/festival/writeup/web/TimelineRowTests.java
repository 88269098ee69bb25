package dev.festival.writeup.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import dev.festival.markdown.Markdown;
import dev.festival.writeup.EntryKind;
import dev.festival.writeup.Moment;
import dev.festival.writeup.Precision;
import dev.festival.writeup.TimelineEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the timeline is spaced and what stands before each entry.
 */
class TimelineRowTests {

	private static final Times UTC = new Times(ZoneId.of("UTC"));

	@Test
	void gapGrowsWithTheTimeThatPassed() {
		List<TimelineRow> rows = rows(UTC, "10:00:00", "10:00:30", "10:01:30", "10:04:30", "10:11:30", "10:41:30",
				"12:41:30");
		assertThat(rows).extracting(TimelineRow::gap).containsExactly(0, 0, 1, 2, 3, 4, 5);
		assertThat(rows).extracting(TimelineRow::since)
			.containsExactly(null, null, null, "+3 min", "+7 min", "+30 min", "+2 h");
	}

	@Test
	void dayIsNamedOnlyWhereThereAreSeveral() {
		assertThat(rows(UTC, "10:00:00", "11:00:00")).extracting(TimelineRow::newDay).containsOnlyNulls();
		Times paris = new Times(ZoneId.of("Europe/Paris"));
		assertThat(rows(paris, "22:30:00", "22:59:00", "23:30:00")).extracting(TimelineRow::newDay)
			.containsExactly(LocalDate.of(2026, 3, 10), null, LocalDate.of(2026, 3, 11));
		assertThat(rows(UTC, "22:30:00", "22:59:00", "23:30:00")).extracting(TimelineRow::newDay).containsOnlyNulls();
	}

	@Test
	void timeSaysHowSureItIs() {
		assertThat(row(Precision.EXACT, null).time(UTC)).isEqualTo("10:00");
		assertThat(row(Precision.ABOUT, null).time(UTC)).isEqualTo("~10:00");
		assertThat(row(Precision.UNKNOWN, null).time(UTC)).isEqualTo("?");
	}

	@Test
	void unknownTimeLeavesNoGap() {
		List<TimelineRow> rows = TimelineRow
			.of(List.of(entry("10:00:00", Precision.EXACT, null), entry("12:00:00", Precision.UNKNOWN, null)), UTC);
		assertThat(rows.getLast().gap()).isZero();
		assertThat(rows.getLast().since()).isNull();
	}

	@Test
	void momentGivesTheColourBeforeTheKind() {
		assertThat(row(Precision.EXACT, Moment.IMPACT_STARTED).tone()).isEqualTo("entry--impact-started");
		assertThat(row(Precision.EXACT, null).tone()).isEqualTo("entry--observation");
	}

	@Test
	void emptyTimelineHasNoRows() {
		assertThat(TimelineRow.of(List.of(), UTC)).isEmpty();
	}

	private static TimelineRow row(Precision precision, @Nullable Moment moment) {
		return TimelineRow.of(List.of(entry("10:00:00", precision, moment)), UTC).getFirst();
	}

	private static List<TimelineRow> rows(Times times, String... clocks) {
		return TimelineRow.of(Stream.of(clocks).map((clock) -> entry(clock, Precision.EXACT, null)).toList(), times);
	}

	private static TimelineEntry entry(String clock, Precision precision, @Nullable Moment moment) {
		return new TimelineEntry(1, Instant.parse("2026-03-10T" + clock + "Z"), precision, EntryKind.OBSERVATION,
				new Markdown("text"), null, null, false, moment);
	}

}
