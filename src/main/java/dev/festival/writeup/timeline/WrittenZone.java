package dev.festival.writeup.timeline;

import java.time.Instant;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/**
 * A time zone as it was written.
 *
 * @param clocks the place whose clocks the name belongs to, when it has summer and winter
 * names
 * @param note what was assumed; empty when nothing was
 */
record WrittenZone(String name, ZoneId zone, @Nullable ZoneId clocks, String note) {

	/**
	 * What to say about this zone at an instant, such as a winter name used in summer.
	 */
	String noteAt(Instant at) {
		if (this.clocks == null || this.clocks.getRules().getOffset(at).equals(this.zone.getRules().getOffset(at))) {
			return this.note;
		}
		return (this.note + " " + this.name + " was taken as written (UTC" + this.zone
				+ "), although clocks there were set to UTC" + this.clocks.getRules().getOffset(at) + " on that day.")
			.strip();
	}

}
