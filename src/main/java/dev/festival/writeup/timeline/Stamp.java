package dev.festival.writeup.timeline;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The time at the start of a line as it was written: any of a day, a clock time, a zone,
 * a step from the entry before, or seconds since 1970.
 *
 * @param until the end of a range as written; empty when it is none
 * @param unclosed brackets and emphasis that began before the time and still run
 * @param bracketed whether the time stands in brackets
 * @param end the index in the line just after the time
 */
record Stamp(@Nullable WrittenDay day, @Nullable DayOfWeek weekday, @Nullable WrittenClock clock,
		@Nullable WrittenZone zone, @Nullable Duration step, @Nullable Instant epoch, boolean about, boolean unknown,
		String until, String unclosed, boolean bracketed, int end) {

	static Stamp step(Duration step, int end) {
		return new Stamp(null, null, null, null, step, null, false, false, "", "", false, end);
	}

	static Stamp epoch(Instant epoch, int end) {
		return new Stamp(null, null, null, null, null, epoch, false, false, "", "", false, end);
	}

	boolean hasTime() {
		return this.clock != null || this.step != null || this.epoch != null || this.unknown;
	}

	boolean onlyDay() {
		return this.day != null && !hasTime();
	}

	Stamp endingAt(int index, String open) {
		return new Stamp(this.day, this.weekday, this.clock, this.zone, this.step, this.epoch, this.about, this.unknown,
				this.until, open, this.bracketed, index);
	}

	Stamp withZone(@Nullable WrittenZone other) {
		return (this.zone != null || other == null) ? this : new Stamp(this.day, this.weekday, this.clock, other,
				this.step, this.epoch, this.about, this.unknown, this.until, this.unclosed, this.bracketed, this.end);
	}

}
