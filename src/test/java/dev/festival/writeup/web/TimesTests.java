package dev.festival.writeup.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Times in words.
 */
class TimesTests {

	private final Times times = new Times(ZoneId.of("Asia/Kolkata"));

	private final Instant at = Instant.parse("2026-03-10T20:00:00Z");

	@ParameterizedTest
	@CsvSource({ "PT0S, 0 s", "PT59S, 59 s", "PT1M, 1 min", "PT9M59S, 9 min 59 s", "PT10M59S, 10 min", "PT60M, 1 h",
			"PT2H5M, 2 h 5 min", "PT23H59M59S, 23 h 59 min", "PT24H, 1 d", "PT24H59M, 1 d", "PT25H, 1 d 1 h",
			"PT-5M, 5 min", "PT0.4S, 0 s" })
	void lengthHasItsTwoLargestUnits(Duration length, String words) {
		assertThat(this.times.length(length)).isEqualTo(words);
	}

	@Test
	void instantIsSaidInItsZone() {
		assertThat(this.times.time(this.at)).isEqualTo("01:30");
		assertThat(this.times.time(this.at.plusSeconds(7))).isEqualTo("01:30:07");
		assertThat(this.times.dayAndTime(this.at)).isEqualTo("11 Mar 2026, 01:30");
		assertThat(this.times.longDay(this.at)).isEqualTo("Wednesday 11 March 2026");
		assertThat(this.times.utc(this.at)).isEqualTo("10 Mar 2026, 20:00:00 UTC");
	}

	@Test
	void fieldTakesWhatTheBrowserDoes() {
		assertThat(this.times.field(this.at.plusMillis(7_250))).isEqualTo("2026-03-11T01:30:07");
		assertThat(this.times.field(null)).isEmpty();
	}

}
