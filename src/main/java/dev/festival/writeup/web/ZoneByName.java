package dev.festival.writeup.web;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

import dev.festival.writeup.timeline.ZoneNames;

/**
 * Finds the time zone that somebody typed: its full name, its city, an abbreviation or an
 * offset.
 */
@Component
class ZoneByName implements Converter<String, ZoneId> {

	/**
	 * Finds the zone.
	 * @throws DateTimeException when there is none of that name
	 */
	@Override
	public ZoneId convert(String typed) {
		return find(typed).orElseThrow(() -> new DateTimeException("no time zone of that name"));
	}

	static Optional<ZoneId> find(String typed) {
		String name = typed.strip().replace(' ', '_');
		String city = "/" + name.toLowerCase(Locale.ROOT);
		return ZoneNames.place(name.toUpperCase(Locale.ROOT))
			.or(() -> ZoneId.getAvailableZoneIds().stream().filter(name::equalsIgnoreCase).map(ZoneId::of).findFirst())
			.or(() -> ZoneId.getAvailableZoneIds()
				.stream()
				.filter((id) -> id.toLowerCase(Locale.ROOT).endsWith(city))
				.sorted()
				.map(ZoneId::of)
				.findFirst())
			.or(() -> offset(name));
	}

	private static Optional<ZoneId> offset(String name) {
		try {
			return Optional.of(ZoneId.of(name));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
