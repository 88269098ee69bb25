package dev.festival.writeup.timeline;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads the time at the start of a line, in whatever order its day, clock time and zone
 * were written.
 */
final class StampText {

	private static final Pattern UNKNOWN = Pattern.compile(
			"(?:time )?unknown(?: time)?(?!\\p{L})|Unknown(?=[ \\t]{0,3}(?:[:)\\]–—|-]|$))|time not known|\\?{1,3}(?![\\p{L}\\p{N}])|TBD(?!\\p{L})");

	private final Cursor cursor;

	private @Nullable WrittenDay day;

	private @Nullable DayOfWeek weekday;

	private @Nullable WrittenClock clock;

	private @Nullable WrittenZone zone;

	private boolean withSeconds;

	private int dottedAt = -1;

	private boolean dotted;

	private boolean about;

	private boolean between;

	private boolean unknown;

	private String until = "";

	private StampText(Cursor cursor) {
		this.cursor = cursor;
	}

	/**
	 * What the line starts with, or {@code null} when that is no time.
	 */
	static @Nullable Stamp read(String line) {
		return read(line, 0);
	}

	static @Nullable Stamp read(String line, int at) {
		Cursor cursor = new Cursor(line, at);
		cursor.skipOpeners();
		Stamp simple = StepText.read(line, cursor.at());
		if (simple != null) {
			cursor.moveTo(simple.end());
			cursor.skipClosers();
			return simple.endingAt(cursor.at(), cursor.open());
		}
		return new StampText(cursor).read();
	}

	private @Nullable Stamp read() {
		boolean bracketed = this.cursor.open().contains("[");
		readLeadingWords();
		readDay();
		Cursor.Place afterDay = this.cursor.place();
		if (this.day != null) {
			this.cursor.skipBetweenDayAndClock();
			readLeadingWords();
			this.dottedAt = mayHaveDot(this.day, afterDay.at()) ? this.cursor.at() : -1;
		}
		if (readClock()) {
			readZone();
			readRange();
			readTrailingDay();
			if (this.until.isEmpty()) {
				readRange();
			}
		}
		else if (!readUnknown()) {
			this.cursor.back(afterDay);
			readDayRange();
		}
		this.cursor.skipClosers();
		return stamp(bracketed);
	}

	private void readLeadingWords() {
		String words = this.cursor.skipLeadingWords();
		this.about |= words.contains("~");
		this.between |= words.contains("between");
	}

	private void readDay() {
		Found<DayOfWeek> named = DateText.weekday(this.cursor.line(), this.cursor.at());
		if (named != null) {
			this.weekday = named.value();
			this.day = new WrittenDay.Weekday(named.value());
			this.cursor.moveTo(named.end());
		}
		Cursor.Place afterName = this.cursor.place();
		this.cursor.skipSpaces();
		Found<WrittenDay> found = DateText.read(this.cursor.line(), this.cursor.at());
		if (found != null) {
			this.day = found.value();
			this.cursor.moveTo(found.end());
		}
		else {
			this.cursor.back(afterName);
		}
	}

	private boolean readClock() {
		int start = this.cursor.at();
		Found<WrittenClock> found = ClockText.read(this.cursor.line(), start);
		if (found == null && this.dottedAt == start) {
			found = ClockText.readDotted(this.cursor.line(), start);
			this.dotted = found != null;
		}
		if (found == null) {
			return false;
		}
		this.clock = found.value();
		this.about |= found.value().about() || this.between;
		this.unknown = found.value().unknown();
		this.withSeconds = found.end() - start >= "1:02:03".length();
		this.cursor.moveTo(found.end());
		this.cursor.skipWordAfterClock();
		return true;
	}

	// Behind a dash or a colon such numbers are more often a version.
	private boolean mayHaveDot(WrittenDay before, int end) {
		String between = this.cursor.line().substring(end, this.cursor.at());
		return before.standsAlone() && between.chars().noneMatch((character) -> "-–—:|/".indexOf(character) >= 0);
	}

	private void readZone() {
		Cursor.Place before = this.cursor.place();
		String line = this.cursor.line();
		boolean adjoining = !Character.isWhitespace(this.cursor.character());
		this.cursor.skipSpaces();
		Found<WrittenZone> found = ZoneText.offset(line, this.cursor.at());
		// 14:02-15:30 is a range, 14:02:00-08:00 after a day is not.
		if (found != null && found.value().name().startsWith("-") && found.value().name().contains(":")
				&& !(adjoining && this.withSeconds && this.day != null)) {
			found = null;
		}
		if (found == null) {
			this.cursor.skipClosers();
			this.cursor.skipOpeners();
			found = ZoneText.read(line, this.cursor.at());
		}
		if (found == null || (this.zone != null && this.until.isEmpty())) {
			this.cursor.back(before);
			return;
		}
		this.until += (this.zone != null) ? " " + found.value().name() : "";
		this.zone = (this.zone != null) ? this.zone : found.value();
		this.cursor.moveTo(found.end());
	}

	private void readRange() {
		RangeText range = RangeText.read(this.cursor, this.between, this.withSeconds, this.dotted);
		if (range != null && this.clock != null) {
			this.until = range.until();
			this.clock = range.start(this.clock);
			readZone();
		}
	}

	private void readTrailingDay() {
		if (this.day instanceof WrittenDay.Yearless yearless && this.weekday != null) {
			int year = this.cursor.skipYear();
			this.day = (year > 0) ? whole(yearless, year) : yearless;
			readZone();
		}
		Cursor.Place before = this.cursor.place();
		if (this.day == null && this.cursor.skipToTrailingDay()) {
			this.cursor.skipOpeners();
			readDay();
			if (this.day != null && this.day.standsAlone()) {
				readZone();
			}
			else {
				this.day = null;
				this.weekday = null;
				this.cursor.back(before);
			}
		}
	}

	private static WrittenDay whole(WrittenDay.Yearless day, int year) {
		try {
			return new WrittenDay.Whole(LocalDate.of(year, day.month(), day.day()), true);
		}
		catch (DateTimeException ex) {
			return day;
		}
	}

	private boolean readUnknown() {
		Matcher matcher = this.cursor.matcher(UNKNOWN);
		if (!matcher.lookingAt()) {
			return false;
		}
		this.cursor.moveTo(matcher.end());
		this.unknown = true;
		return true;
	}

	private void readDayRange() {
		RangeText range = (this.day != null && this.day.standsAlone()) ? RangeText.readDays(this.cursor, this.between)
				: null;
		this.until = (range != null) ? range.until() : "";
	}

	private @Nullable Stamp stamp(boolean bracketed) {
		boolean standsAlone = this.day != null && (this.day.standsAlone() || (isNamedDay(this.day) && restIsEmpty()));
		if (this.clock == null && !this.unknown && !standsAlone) {
			return null;
		}
		return new Stamp(this.day, this.weekday, this.unknown ? null : this.clock, this.zone, null, null, this.about,
				this.unknown, this.until, this.cursor.open(), bracketed, this.cursor.at());
	}

	private static boolean isNamedDay(WrittenDay day) {
		return day instanceof WrittenDay.Weekday || day instanceof WrittenDay.FromToday;
	}

	private boolean restIsEmpty() {
		String line = this.cursor.line();
		int end = Math.min(line.length(), this.cursor.at() + 8);
		return line.length() <= end && line.substring(this.cursor.at()).replace(':', ' ').replace('-', ' ').isBlank();
	}

}
