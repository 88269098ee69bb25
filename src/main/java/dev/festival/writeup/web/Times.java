package dev.festival.writeup.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

/**
 * Says instants and durations in the words of a page, in one zone.
 */
@NamedInterface("times")
public record Times(ZoneId zone) {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

	private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

	private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

	private static final DateTimeFormatter DAY_AND_MINUTE = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm",
			Locale.ENGLISH);

	private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss 'UTC'",
			Locale.ENGLISH);

	public String time(Instant at) {
		boolean full = at.truncatedTo(ChronoUnit.MINUTES).equals(at);
		return (full ? MINUTE : SECOND).format(at.atZone(this.zone));
	}

	public LocalDate date(Instant at) {
		return LocalDate.ofInstant(at, this.zone);
	}

	public String day(Instant at) {
		return DAY.format(at.atZone(this.zone));
	}

	public String day(LocalDate date) {
		return DAY.format(date);
	}

	public String longDay(Instant at) {
		return LONG_DAY.format(at.atZone(this.zone));
	}

	public String dayAndTime(Instant at) {
		return DAY_AND_MINUTE.format(at.atZone(this.zone));
	}

	public String utc(Instant at) {
		return UTC.format(at.atZone(ZoneOffset.UTC));
	}

	/**
	 * The value of a date and time field.
	 */
	public String field(@Nullable Instant at) {
		return (at != null) ? LocalDateTime.ofInstant(at, this.zone).truncatedTo(ChronoUnit.SECONDS).toString() : "";
	}

	/**
	 * A duration in its two largest units: {@code 2 h 5 min}.
	 */
	public String length(Duration length) {
		Duration positive = length.abs();
		long days = positive.toDays();
		int hours = positive.toHoursPart();
		int minutes = positive.toMinutesPart();
		int seconds = positive.toSecondsPart();
		if (days > 0) {
			return days + " d" + ((hours > 0) ? " " + hours + " h" : "");
		}
		if (hours > 0) {
			return hours + " h" + ((minutes > 0) ? " " + minutes + " min" : "");
		}
		if (minutes > 0) {
			return minutes + " min" + ((seconds > 0 && minutes < 10) ? " " + seconds + " s" : "");
		}
		return seconds + " s";
	}

}
