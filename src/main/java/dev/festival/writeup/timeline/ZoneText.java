package dev.festival.writeup.timeline;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads a time zone at a place in a line: an offset, a well-known abbreviation or the
 * name of a region.
 */
final class ZoneText {

	private static final Pattern UNIVERSAL = Pattern
		.compile("(?i)(UTC|GMT|Z)(?:([+-]\\d{1,2}(?::?\\d{2})?))?(?![\\p{L}\\p{N}:])|(UTC|GMT|Z)(?![\\p{L}\\p{N}])");

	private static final Pattern OFFSET = Pattern.compile("[+-]\\d{2}:?\\d{2}(?![\\p{L}\\p{N}:])");

	private static final Pattern WORD = Pattern.compile("([A-Z]{2,5})(?![\\p{L}\\p{N}'-])");

	private static final Pattern REGION = Pattern
		.compile("[A-Z][A-Za-z]{1,20}+/[A-Za-z_]{2,30}+(?:/[A-Za-z_]{2,30}+)?");

	private static final Pattern SPOKEN = Pattern
		.compile("(Pacific|Mountain|Central|Eastern) (?:Standard |Daylight )?[Tt]ime(?!\\p{L})");

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

	private ZoneText() {
	}

	private static Map.Entry<String, String> place(String name, String place) {
		return Map.entry(name, place);
	}

	/**
	 * Reads a zone by name, such as {@code UTC+1}, {@code CEST} or {@code Europe/Paris}.
	 */
	static @Nullable Found<WrittenZone> read(String line, int at) {
		Matcher universal = at(UNIVERSAL, line, at);
		if (universal.lookingAt()) {
			String offset = universal.group(2);
			return zone(universal, (offset != null) ? offset(offset) : "Z");
		}
		Matcher region = at(REGION, line, at);
		if (region.lookingAt() && ZoneId.getAvailableZoneIds().contains(region.group())) {
			return zone(region, region.group());
		}
		Matcher spoken = at(SPOKEN, line, at);
		if (spoken.lookingAt()) {
			return zone(spoken, PLACES.getOrDefault(spoken.group(1), "Z"));
		}
		Matcher word = at(WORD, line, at);
		return word.lookingAt() ? abbreviation(word) : null;
	}

	/**
	 * Reads an offset such as {@code +01:00} or {@code -0800}.
	 */
	static @Nullable Found<WrittenZone> offset(String line, int at) {
		Matcher offset = at(OFFSET, line, at);
		return offset.lookingAt() ? zone(offset, offset(offset.group())) : null;
	}

	/**
	 * The first zone named anywhere in a line.
	 */
	static @Nullable WrittenZone anywhere(String line) {
		for (int at = 0; at < line.length(); at++) {
			boolean wordBegins = at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1));
			Found<WrittenZone> found = (wordBegins && Character.isLetter(line.charAt(at))) ? read(line, at) : null;
			if (found != null && found.end() - at > 1) {
				return found.value();
			}
		}
		return null;
	}

	private static @Nullable Found<WrittenZone> abbreviation(Matcher word) {
		String name = word.group(1);
		String place = PLACES.get(name);
		if (place != null) {
			return zone(word, place);
		}
		String known = ABBREVIATIONS.get(name);
		if (known == null) {
			return null;
		}
		int space = known.indexOf(' ');
		WrittenZone zone = new WrittenZone(name, ZoneOffset.of(known.substring(0, space)),
				ZoneId.of(known.substring(space + 1)), NOTES.getOrDefault(name, ""));
		return new Found<>(zone, word.end());
	}

	private static @Nullable Found<WrittenZone> zone(Matcher matcher, String id) {
		try {
			return new Found<>(new WrittenZone(matcher.group(), ZoneId.of(id), null, ""), matcher.end());
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static String offset(String written) {
		String digits = written.substring(1).replace(":", "");
		String hours = (digits.length() > 2) ? digits.substring(0, digits.length() - 2) : digits;
		String minutes = (digits.length() > 2) ? digits.substring(digits.length() - 2) : "00";
		return written.charAt(0) + ((hours.length() == 1) ? "0" : "") + hours + ":" + minutes;
	}

	private static Matcher at(Pattern pattern, String line, int at) {
		return pattern.matcher(line).region(at, line.length()).useTransparentBounds(true);
	}

}
