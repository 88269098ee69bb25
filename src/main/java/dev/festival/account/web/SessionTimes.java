package dev.festival.account.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Says when a session was used, to the minute.
 *
 * @param zone where the reader's clock is
 */
record SessionTimes(ZoneId zone) {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

	private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

	public String dayAndTime(Instant at) {
		return MINUTE.format(at.atZone(this.zone));
	}

	public String utc(Instant at) {
		return UTC.format(at.atZone(ZoneOffset.UTC));
	}

}
