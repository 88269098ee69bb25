package dev.festival.writeup.timeline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads the end of a range such as {@code 14:02 – 14:10}, and leaves the cursor where it
 * was when there is none.
 *
 * @param until the end as written
 * @param end the end as a clock time, when it is one
 */
record RangeText(String until, @Nullable WrittenClock end) {

	private static final Pattern SECONDS = Pattern.compile("\\d{2}(?![\\p{L}\\p{N}:.])");

	/**
	 * Reads the end of a range of clock times; after seconds, two digits are enough, and
	 * after a time with a dot another.
	 */
	static @Nullable RangeText read(Cursor cursor, boolean between, boolean withSeconds, boolean dotted) {
		Cursor.Place before = cursor.place();
		if (!cursor.skipRangeMark(between)) {
			cursor.back(before);
			return null;
		}
		int start = cursor.at();
		Found<WrittenClock> dot = dotted ? ClockText.readDotted(cursor.line(), start) : null;
		Found<WrittenDay> day = (dot == null) ? DateText.read(cursor.line(), start) : null;
		if (day != null) {
			cursor.moveTo(day.end());
			cursor.skipBetweenDayAndClock();
		}
		cursor.skipLeadingWords();
		Found<WrittenClock> end = (dot != null) ? dot : ClockText.read(cursor.line(), cursor.at());
		Matcher seconds = cursor.matcher(SECONDS);
		if (end == null && (day != null || !withSeconds || !seconds.lookingAt())) {
			cursor.back(before);
			return null;
		}
		cursor.moveTo((end != null) ? end.end() : seconds.end());
		return new RangeText(cursor.line().substring(start, cursor.at()).strip(), (end != null) ? end.value() : null);
	}

	/**
	 * Reads the end of a range of days.
	 */
	static @Nullable RangeText readDays(Cursor cursor, boolean between) {
		Cursor.Place before = cursor.place();
		int start = cursor.skipRangeMark(between) ? cursor.at() : -1;
		Found<WrittenDay> end = (start >= 0) ? DateText.read(cursor.line(), start) : null;
		if (end == null || !end.value().standsAlone()) {
			cursor.back(before);
			return null;
		}
		cursor.moveTo(end.end());
		return new RangeText(cursor.line().substring(start, end.end()), null);
	}

	/**
	 * The start of the range: in "2:00 to 2:30 PM" the PM belongs to both.
	 */
	WrittenClock start(WrittenClock start) {
		boolean sharesHalf = this.end != null && this.end.twelveHour() && !start.twelveHour()
				&& this.end.time().getHour() >= 12 && start.time().getHour() < 12
				&& !start.time().plusHours(12).isAfter(this.end.time());
		return sharesHalf ? start.inTheAfternoon() : start;
	}

}
