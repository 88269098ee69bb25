package dev.festival.api;

import java.time.DateTimeException;
import java.time.ZoneId;

import dev.festival.refusal.Refusal;

/**
 * There is no time zone of that name.
 */
class UnknownZoneException extends Refusal {

	UnknownZoneException() {
		super(Reason.INVALID, "“zone” is a time zone such as Europe/Berlin.");
	}

	static ZoneId zone(String name) {
		try {
			return ZoneId.of(name.strip());
		}
		catch (DateTimeException ex) {
			throw new UnknownZoneException();
		}
	}

}
