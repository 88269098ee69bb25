package dev.festival.writeup.timeline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

/**
 * Turns a time on a wall clock into an instant, also on the nights when clocks change.
 */
final class WallClock {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

	private WallClock() {
	}

	/**
	 * A time that was skipped is moved on by as much as the clocks were; of a time that
	 * came twice the first is taken, unless only the second is after the entry before.
	 */
	static Instant instant(LocalDateTime local, ZoneId zone, @Nullable Instant before, Notes notes) {
		List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
		Instant instant = ZonedDateTime.of(local, zone).toInstant();
		if (offsets.isEmpty()) {
			notes.add("Clocks went forward, so there was no " + TIME.format(local) + " that day; it was read as "
					+ TIME.format(instant.atZone(zone)) + ".");
		}
		else if (offsets.size() > 1) {
			Instant second = local.toInstant(offsets.get(1));
			boolean later = before != null && instant.isBefore(before) && !second.isBefore(before);
			notes.add("Clocks went back, so " + TIME.format(local) + " came twice that day; the "
					+ (later ? "second" : "first") + " was taken.");
			return later ? second : instant;
		}
		return instant;
	}

}
