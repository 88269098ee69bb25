package dev.festival.writeup.timeline;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The names of time zones that people write and computers do not agree on.
 */
public final class ZoneNames {

	private static final Map<String, String> PLACES = Map.ofEntries(place("PT", "America/Los_Angeles"),
			place("MT", "America/Denver"), place("CT", "America/Chicago"), place("ET", "America/New_York"),
			place("Pacific", "America/Los_Angeles"), place("Mountain", "America/Denver"),
			place("Central", "America/Chicago"), place("Eastern", "America/New_York"));

	private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(place("PST", "-08:00 America/Los_Angeles"),
			place("PDT", "-07:00 America/Los_Angeles"), place("MST", "-07:00 America/Denver"),
			place("MDT", "-06:00 America/Denver"), place("CST", "-06:00 America/Chicago"),
			place("CDT", "-05:00 America/Chicago"), place("EST", "-05:00 America/New_York"),
			place("EDT", "-04:00 America/New_York"), place("WET", "+00:00 Europe/Lisbon"),
			place("WEST", "+01:00 Europe/Lisbon"), place("BST", "+01:00 Europe/London"),
			place("CET", "+01:00 Europe/Paris"), place("CEST", "+02:00 Europe/Paris"),
			place("MEZ", "+01:00 Europe/Berlin"), place("MESZ", "+02:00 Europe/Berlin"),
			place("EET", "+02:00 Europe/Helsinki"), place("EEST", "+03:00 Europe/Helsinki"),
			place("IST", "+05:30 Asia/Kolkata"), place("SGT", "+08:00 Asia/Singapore"),
			place("HKT", "+08:00 Asia/Hong_Kong"), place("JST", "+09:00 Asia/Tokyo"), place("KST", "+09:00 Asia/Seoul"),
			place("AEST", "+10:00 Australia/Sydney"), place("AEDT", "+11:00 Australia/Sydney"),
			place("NZST", "+12:00 Pacific/Auckland"), place("NZDT", "+13:00 Pacific/Auckland"));

	private static final Map<String, String> NOTES = Map.of("BST", "BST was read as British Summer Time (UTC+01:00).",
			"IST", "IST was read as Indian Standard Time (UTC+05:30).", "CST",
			"CST was read as the central time of North America (UTC-06:00).");

	private ZoneNames() {
	}

	private static Map.Entry<String, String> place(String name, String place) {
		return Map.entry(name, place);
	}

	/**
	 * The place whose clocks a name such as {@code PST} or {@code Eastern} stands for.
	 */
	public static Optional<ZoneId> place(String name) {
		WrittenZone zone = zone(name);
		return Optional.ofNullable(zone).map((known) -> (known.clocks() != null) ? known.clocks() : known.zone());
	}

	static @Nullable WrittenZone zone(String name) {
		String place = PLACES.get(name);
		if (place != null) {
			return new WrittenZone(name, ZoneId.of(place), null, "");
		}
		String known = ABBREVIATIONS.get(name);
		if (known == null) {
			return null;
		}
		int space = known.indexOf(' ');
		return new WrittenZone(name, ZoneOffset.of(known.substring(0, space)), ZoneId.of(known.substring(space + 1)),
				NOTES.getOrDefault(name, ""));
	}

}
