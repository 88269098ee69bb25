package dev.festival.account.web;

import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The time zones that a person can choose, by the names of cities.
 */
final class TimeZones {

	private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

	private static final Pattern CITY = Pattern
		.compile("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

	private static final Map<String, String> CHOICES = choose();

	private TimeZones() {
	}

	static boolean isKnown(String name) {
		return KNOWN.contains(name);
	}

	/**
	 * The name of each zone with what to show for it, UTC first.
	 */
	static Map<String, String> choices() {
		return CHOICES;
	}

	private static Map<String, String> choose() {
		Map<String, String> choices = new LinkedHashMap<>();
		choices.put("UTC", "UTC");
		KNOWN.stream()
			.filter((name) -> CITY.matcher(name).matches())
			.sorted()
			.forEach((name) -> choices.put(name, name.replace('_', ' ')));
		return Collections.unmodifiableMap(choices);
	}

}
