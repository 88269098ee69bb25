package dev.festival.writeup.web;

import java.time.DateTimeException;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What people call time zones.
 */
class ZoneByNameTests {

	private final ZoneByName zones = new ZoneByName();

	@ParameterizedTest
	@CsvSource({ "Europe/Berlin, Europe/Berlin", "europe/berlin, Europe/Berlin", "UTC, UTC", "utc, UTC",
			"Berlin, Europe/Berlin", "new york, America/New_York", "PST, America/Los_Angeles",
			"pdt, America/Los_Angeles", "EST, America/New_York", "CET, Europe/Paris", "BST, Europe/London",
			"IST, Asia/Kolkata", "+02:00, +02:00", "UTC+2, UTC+02:00", "' Asia/Tokyo ', Asia/Tokyo" })
	void zoneIsFoundByAnyOfItsNames(String typed, String zone) {
		assertThat(this.zones.convert(typed)).hasToString(zone);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Mars", "Mars/Olympus", "/", "+99:00", "🦊" })
	void otherNamesAreNone(String typed) {
		assertThat(ZoneByName.find(typed)).isEmpty();
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> this.zones.convert(typed));
	}

	@Test
	void placesOfTheListAreThemselves() {
		assertThat(ZoneId.getAvailableZoneIds().stream().filter((id) -> id.contains("/")))
			.allSatisfy((id) -> assertThat(ZoneByName.find(id)).contains(ZoneId.of(id)));
	}

}
