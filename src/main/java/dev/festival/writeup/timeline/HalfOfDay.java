package dev.festival.writeup.timeline;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/**
 * Chooses between AM and PM where a chat program left them out of a message that follows
 * another.
 */
final class HalfOfDay {

	private static final int MINUTES_BACK = 10;

	private boolean written;

	LocalTime time(WrittenClock clock, @Nullable Instant before, ZoneId zone, Notes notes) {
		boolean missing = this.written && clock.halfMissing();
		this.written = clock.twelveHour() || missing;
		if (before == null || !missing) {
			return clock.time();
		}
		LocalTime last = before.atZone(zone).toLocalTime();
		LocalTime morning = clock.time().withHour(clock.time().getHour() % 12);
		LocalTime afternoon = morning.plusHours(12);
		LocalTime nearer = (minutes(last, morning) < minutes(last, afternoon)) ? morning : afternoon;
		if (!nearer.equals(clock.time())) {
			notes.add("AM or PM was not written; it was taken from the line before.");
		}
		return nearer;
	}

	// A little earlier counts as near too, for messages that crossed.
	private static int minutes(LocalTime last, LocalTime time) {
		return Math.floorMod(time.toSecondOfDay() / 60 - last.toSecondOfDay() / 60 + MINUTES_BACK, 24 * 60);
	}

}
