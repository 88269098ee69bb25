package dev.festival.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Says when something was written down, to the second.
 *
 * @param zone where the reader's clock is
 */
record EntryTimes(ZoneId zone) {

	private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.ENGLISH);

	private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss 'UTC'",
			Locale.ENGLISH);

	public String shown(Instant at) {
		return SECOND.format(at.atZone(this.zone));
	}

	public String utc(Instant at) {
		return UTC.format(at.atZone(ZoneOffset.UTC));
	}

}
