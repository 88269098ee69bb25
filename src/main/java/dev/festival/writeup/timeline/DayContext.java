package dev.festival.writeup.timeline;

import dev.festival.writeup.Precision;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;

import org.jspecify.annotations.Nullable;

/**
 * What is known from the lines above: the day, the zone and the entry before. It puts one
 * written time after the other on the calendar.
 */
final class DayContext {

	private static final Duration SMALL_STEP_BACK = Duration.ofHours(6);

	private static final Duration LONG_STEP = Duration.ofHours(12);

	private final Days days;

	private final @Nullable Instant after;

	private final boolean latestFirst;

	private ZoneId zone;

	private @Nullable WrittenZone stated;

	private LocalDate day;

	private boolean dayWasGuessed = true;

	private @Nullable LocalDate otherwise;

	private boolean dayWasOfOneLine;

	private boolean timesAreAbout;

	private @Nullable Instant before;

	private @Nullable Instant beforeOnThisDay;

	private final HalfOfDay halfOfDay = new HalfOfDay();

	DayContext(ZoneId zone, Days days, @Nullable Instant after, boolean latestFirst) {
		this.latestFirst = latestFirst;
		this.zone = zone;
		this.days = days;
		this.after = after;
		this.day = days.around();
	}

	/**
	 * Where a time came to stand.
	 *
	 * @param at the instant
	 * @param precision how well it is known
	 */
	record Placed(Instant at, Precision precision) {
	}

	/**
	 * The time of the entry before, at which words without a time keep their place.
	 */
	Instant placeOfUnknownTime() {
		if (this.before != null) {
			return this.before;
		}
		return (this.after != null) ? this.after : this.day.atStartOfDay(this.zone).toInstant();
	}

	void remark(Piece.Remark remark) {
		if (remark.zone() != null) {
			this.stated = remark.zone();
			this.zone = remark.zone().zone();
		}
		this.timesAreAbout |= remark.about();
		if (remark.day() != null) {
			LocalDate date = this.days.date(remark.day(), null, new Notes(new HashSet<>()));
			this.otherwise = remark.otherwise() ? date : null;
			startDay(date);
		}
	}

	/**
	 * Sets the day for what follows; {@code null} when the calendar has no such day.
	 */
	@Nullable LocalDate newDay(Stamp stamp, Notes notes) {
		LocalDate date = (stamp.day() != null) ? this.days.date(stamp.day(), stamp.weekday(), notes) : null;
		startDay(date);
		return date;
	}

	private void startDay(@Nullable LocalDate date) {
		if (date != null) {
			this.day = date;
			this.dayWasGuessed = false;
			this.beforeOnThisDay = null;
		}
	}

	/**
	 * Puts a time on the calendar, or returns {@code null} when it has no place there.
	 */
	@Nullable Placed place(Stamp stamp, Notes notes) {
		Instant last = (this.before != null) ? this.before : this.after;
		if (stamp.step() != null) {
			return (last == null) ? null : placed(last.plus(stamp.step()), stamp);
		}
		if (stamp.epoch() != null) {
			return placed(stamp.epoch(), stamp);
		}
		if (stamp.day() != null && newDay(stamp, notes) == null) {
			return null;
		}
		if (stamp.day() == null && this.dayWasOfOneLine) {
			startDay(this.otherwise);
		}
		this.dayWasOfOneLine = stamp.day() != null;
		WrittenClock clock = stamp.clock();
		if (clock == null) {
			return unknown(stamp, notes);
		}
		WrittenZone written = (stamp.zone() != null) ? stamp.zone() : this.stated;
		ZoneId zoneOfTime = (written != null) ? written.zone() : this.zone;
		LocalTime time = this.halfOfDay.time(clock, this.beforeOnThisDay, zoneOfTime, notes);
		LocalDate date = (stamp.day() != null) ? this.day : dayOf(time, zoneOfTime, notes);
		LocalDateTime local = date.plusDays(clock.nextDay() ? 1 : 0).atTime(time);
		Instant at = WallClock.instant(local, zoneOfTime, last, notes);
		if (written != null) {
			notes.addOnce(written.noteAt(at));
		}
		return placed(at, stamp);
	}

	private LocalDate dayOf(LocalTime time, ZoneId zoneOfTime, Notes notes) {
		Instant last = this.beforeOnThisDay;
		Instant typed = this.day.atTime(time).atZone(zoneOfTime).toInstant();
		if (last == null) {
			return (this.before == null && this.dayWasGuessed) ? dayNearEntryBefore(time, zoneOfTime, typed, notes)
					: this.day;
		}
		if (this.latestFirst) {
			return typed.isAfter(last.plus(SMALL_STEP_BACK)) ? moveDay(-1, "Before midnight, so this is ", notes)
					: this.day;
		}
		if (typed.isBefore(last.minus(SMALL_STEP_BACK))) {
			boolean night = typed.plus(Duration.ofDays(1)).isBefore(last.plus(LONG_STEP));
			return moveDay(1, night ? "After midnight, so this is "
					: "Earlier than the entry before it, so it was read as the next day, ", notes);
		}
		Instant dayEarlier = this.day.minusDays(1).atTime(time).atZone(zoneOfTime).toInstant();
		if (this.dayWasGuessed && dayEarlier.isAfter(last.minus(SMALL_STEP_BACK)) && dayEarlier.isBefore(last)
				&& typed.isAfter(last.plus(SMALL_STEP_BACK))) {
			notes.add("Just before midnight, so this is " + this.day.minusDays(1) + ".");
			return this.day.minusDays(1);
		}
		return this.day;
	}

	private LocalDate moveDay(int days, String why, Notes notes) {
		this.day = this.day.plusDays(days);
		this.dayWasGuessed = true;
		notes.add(why + this.day + ".");
		return this.day;
	}

	// A single line is often typed right below what happened just before it.
	private LocalDate dayNearEntryBefore(LocalTime time, ZoneId zoneOfTime, Instant typed, Notes notes) {
		Instant near = this.after;
		if (near == null || Duration.between(near, typed).abs().compareTo(SMALL_STEP_BACK) <= 0) {
			return this.day;
		}
		LocalDate dayOfNear = near.atZone(zoneOfTime).toLocalDate();
		for (int days = -1; days <= 1; days++) {
			LocalDate date = dayOfNear.plusDays(days);
			Instant candidate = date.atTime(time).atZone(zoneOfTime).toInstant();
			if (!date.equals(this.day) && Duration.between(near, candidate).abs().compareTo(SMALL_STEP_BACK) <= 0) {
				notes.add("Close to the entry before it, this is " + date + ".");
				this.day = date;
				return date;
			}
		}
		return this.day;
	}

	private Placed unknown(Stamp stamp, Notes notes) {
		Instant last = this.before;
		if (stamp.day() == null) {
			return new Placed(placeOfUnknownTime(), Precision.UNKNOWN);
		}
		notes.add(stamp.unknown() ? "The time is not known, only the day." : "Only the day is given.");
		Instant start = this.day.atStartOfDay(this.zone).toInstant();
		boolean sameDay = last != null && last.atZone(this.zone).toLocalDate().equals(this.day);
		Instant at = (sameDay && last != null) ? last : start;
		this.before = at;
		return new Placed(at, Precision.UNKNOWN);
	}

	private Placed placed(Instant at, Stamp stamp) {
		this.before = at;
		this.beforeOnThisDay = at;
		return new Placed(at, (stamp.about() || this.timesAreAbout) ? Precision.ABOUT : Precision.EXACT);
	}

}
