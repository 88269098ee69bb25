package dev.festival.writeup.timeline;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads a time of day at a place in a line, such as {@code 14:02:31}, {@code 2.02pm},
 * {@code 14h02}, {@code 1402 UTC} or {@code 22:XX}.
 */
final class ClockText {

	private static final String END = "(?![\\p{L}\\p{N}])(?!:\\d)";

	private static final String HALF = "(?: ?([aApP])\\.?[mM](?:\\.(?=[ ,:;)\\]]|$))?|([aApP])(?=[^\\p{L}\\p{N}.]|$))";

	private static final String GUESS = "(-?ish|\\?)?";

	private static final Pattern COLON = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9}+)?)?" + HALF
			+ "?" + GUESS + "(?=$|[^\\p{L}\\p{N}]|Z)" + "(?!:\\d)(?!\\.\\d)");

	private static final Pattern DOT = Pattern.compile("(\\d{1,2})\\.(\\d{2})" + HALF + END);

	private static final Pattern DOT_AFTER_DAY = Pattern.compile("(\\d{2})\\.(\\d{2})" + END
			+ "(?!\\.\\d)(?! ?(?:[%€$£]|(?:[kKMGT]i?B|ms|[smhkM]|sec(?:ond)?s?|min(?:ute)?s?|hours?|percent|[mb]illion)(?!\\p{L})))");

	private static final Pattern LETTER = Pattern.compile("(\\d{2})[hH](\\d{2})" + END);

	private static final Pattern HOUR = Pattern
		.compile("(\\d{1,2}) ?([aApP])\\.?[mM](?:\\.(?=[ ,:;)\\]]|$))?" + GUESS + END);

	private static final Pattern MILITARY = Pattern.compile("(\\d{2})(\\d{2})(?: ?(?:hrs|hours)| ?(?=[A-Z]))");

	private static final Pattern HIDDEN = Pattern.compile(
			"(\\d{1,2}|[xX?]{1,2}|\\d[xX?]|-{2}|HH|hh):(?:[xX?]{2}|-{2}|mm|MM|\\d[xX?])(?::(?:[xX?]{2}|-{2}|ss|SS))?"
					+ END);

	private ClockText() {
	}

	static @Nullable Found<WrittenClock> read(String line, int at) {
		Matcher colon = at(COLON, line, at);
		if (colon.lookingAt()) {
			String second = colon.group(3);
			return found(colon, colon.group(2), (second != null) ? second : "0", half(colon, 4),
					colon.group(6) != null);
		}
		Matcher hidden = at(HIDDEN, line, at);
		if (hidden.lookingAt()) {
			return hidden(hidden);
		}
		Matcher dot = at(DOT, line, at);
		if (dot.lookingAt()) {
			return found(dot, dot.group(2), "0", half(dot, 3), false);
		}
		Matcher letter = at(LETTER, line, at);
		if (letter.lookingAt()) {
			return found(letter, letter.group(2), "0", "", false);
		}
		Matcher hour = at(HOUR, line, at);
		if (hour.lookingAt()) {
			return found(hour, "0", "0", hour.group(2), hour.group(3) != null);
		}
		Matcher military = at(MILITARY, line, at);
		if (military.lookingAt() && (military.end() - at > 5 || ZoneText.read(line, military.end()) != null)) {
			return found(military, military.group(2), "0", "", false);
		}
		return null;
	}

	/**
	 * Reads a time such as {@code 14.02}, which is one only where a day stands before it.
	 */
	static @Nullable Found<WrittenClock> readDotted(String line, int at) {
		Matcher dot = at(DOT_AFTER_DAY, line, at);
		return dot.lookingAt() ? found(dot, dot.group(2), "0", "", false) : null;
	}

	private static Matcher at(Pattern pattern, String line, int at) {
		return pattern.matcher(line).region(at, line.length()).useTransparentBounds(true);
	}

	private static String half(Matcher matcher, int group) {
		String letter = (matcher.group(group) != null) ? matcher.group(group) : matcher.group(group + 1);
		return (letter != null) ? letter : "";
	}

	private static @Nullable Found<WrittenClock> found(Matcher matcher, String minutes, String seconds, String half,
			boolean about) {
		int hour = Integer.parseInt(matcher.group(1));
		int minute = Integer.parseInt(minutes);
		int second = Integer.parseInt(seconds);
		if (hour > 24 || minute > 59 || second > 60 || (hour == 24 && minute + second > 0)) {
			return null;
		}
		boolean twelveHour = !half.isEmpty() && hour <= 12;
		boolean halfMissing = half.isEmpty() && hour >= 1 && hour <= 12 && !matcher.group(1).startsWith("0");
		if (twelveHour) {
			hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
		}
		// A leap second has no place on the clock; the second before it is the nearest.
		LocalTime time = LocalTime.of(hour % 24, minute, Math.min(second, 59));
		return new Found<>(new WrittenClock(time, hour == 24, twelveHour, halfMissing, about, false), matcher.end());
	}

	private static Found<WrittenClock> hidden(Matcher matcher) {
		String hour = matcher.group(1);
		boolean known = hour.chars().allMatch(Character::isDigit) && Integer.parseInt(hour) <= 24;
		int number = known ? Integer.parseInt(hour) : 0;
		LocalTime time = LocalTime.of(number % 24, 0);
		return new Found<>(new WrittenClock(time, number == 24, false, false, known, !known), matcher.end());
	}

}
