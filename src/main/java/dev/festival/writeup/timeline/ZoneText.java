package dev.festival.writeup.timeline;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads a time zone at a place in a line: an offset, a well-known abbreviation or the
 * name of a region.
 */
final class ZoneText {

	private static final String NAME = "((?i:UTC|GMT)|Z)";

	private static final Pattern UNIVERSAL = Pattern
		.compile(NAME + "(?:([+-]\\d{1,2}(?::?\\d{2})?))?(?![\\p{L}\\p{N}:])(?!-\\p{L})|" + NAME
				+ "(?![\\p{L}\\p{N}])(?!-\\p{L})");

	private static final Pattern OFFSET = Pattern.compile("[+-]\\d{2}:?\\d{2}(?![\\p{L}\\p{N}:])");

	private static final Pattern WORD = Pattern.compile("([A-Z]{2,5})(?![\\p{L}\\p{N}'-])");

	private static final Pattern REGION = Pattern
		.compile("[A-Z][A-Za-z]{1,20}+/[A-Za-z_]{2,30}+(?:/[A-Za-z_]{2,30}+)?");

	private static final Pattern SPOKEN = Pattern
		.compile("(Pacific|Mountain|Central|Eastern) (?:Standard |Daylight )?[Tt]ime(?!\\p{L})");

	private ZoneText() {
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
			return found(ZoneNames.zone(spoken.group(1)), spoken);
		}
		Matcher word = at(WORD, line, at);
		return word.lookingAt() ? found(ZoneNames.zone(word.group(1)), word) : null;
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

	private static @Nullable Found<WrittenZone> found(@Nullable WrittenZone zone, Matcher matcher) {
		return (zone != null) ? new Found<>(zone, matcher.end()) : null;
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
