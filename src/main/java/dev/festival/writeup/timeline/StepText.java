package dev.festival.writeup.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads times that need no calendar at the start of a line: a step such as {@code +1h15m}
 * from the entry before, or seconds or milliseconds since 1970.
 */
final class StepText {

	private static final Pattern PART = Pattern.compile(
			"(\\d{1,5}) ?(d|days?|h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?)(?!\\p{L})[ ,]?",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?![\\d:])");

	private static final Pattern EPOCH = Pattern.compile("(\\d{10})(\\d{3})?(?:\\.\\d{1,9})?(?=[ \\t,:;\\])|-]|$)");

	private static final long YEAR_2000 = 946_684_800L;

	private static final long YEAR_2100 = 4_102_444_800L;

	private StepText() {
	}

	static @Nullable Stamp read(String line, int at) {
		if (at >= line.length()) {
			return null;
		}
		return (line.charAt(at) == '+') ? step(line, at + 1) : epoch(line, at);
	}

	private static @Nullable Stamp step(String line, int at) {
		Matcher clock = at(CLOCK, line, at);
		if (clock.lookingAt()) {
			Duration step = Duration.ofHours(number(clock, 1)).plusMinutes(number(clock, 2));
			return Stamp.step((clock.group(3) != null) ? step.plusSeconds(number(clock, 3)) : step, clock.end());
		}
		Duration step = Duration.ZERO;
		int end = at;
		Matcher part = at(PART, line, joined(line, at));
		while (part.lookingAt()) {
			step = step.plus(duration(number(part, 1), part.group(2).toLowerCase(Locale.ROOT)));
			end = part.end();
			part.region(end, line.length());
		}
		return (end > at) ? Stamp.step(step, end) : null;
	}

	private static int joined(String line, int at) {
		return (at < line.length() && line.charAt(at) == ' ') ? at + 1 : at;
	}

	private static Duration duration(long number, String unit) {
		return switch (unit.charAt(0)) {
			case 'd' -> Duration.ofDays(number);
			case 'h' -> Duration.ofHours(number);
			case 'm' -> Duration.ofMinutes(number);
			default -> Duration.ofSeconds(number);
		};
	}

	private static @Nullable Stamp epoch(String line, int at) {
		Matcher epoch = at(EPOCH, line, at);
		if (!epoch.lookingAt() || number(epoch, 1) < YEAR_2000 || number(epoch, 1) > YEAR_2100) {
			return null;
		}
		Instant instant = Instant.ofEpochSecond(number(epoch, 1));
		return Stamp.epoch((epoch.group(2) != null) ? instant.plusMillis(number(epoch, 2)) : instant, epoch.end());
	}

	private static long number(Matcher matcher, int group) {
		return Long.parseLong(matcher.group(group));
	}

	private static Matcher at(Pattern pattern, String line, int at) {
		return pattern.matcher(line).region(at, line.length()).useTransparentBounds(true);
	}

}
