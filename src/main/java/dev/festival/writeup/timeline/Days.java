package dev.festival.writeup.timeline;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Puts a written day on the calendar, choosing the year nearest to the incident where
 * none was written.
 */
final class Days {

	private final LocalDate around;

	private final DateOrder order;

	Days(LocalDate around, DateOrder order) {
		this.around = around;
		this.order = order;
	}

	LocalDate around() {
		return this.around;
	}

	/**
	 * The date, or {@code null} when the calendar has no such day.
	 */
	@Nullable LocalDate date(WrittenDay day, @Nullable DayOfWeek weekday, Notes notes) {
		LocalDate date = switch (day) {
			case WrittenDay.Whole whole -> whole.date();
			case WrittenDay.Yearless yearless -> nearest(yearless.month(), yearless.day());
			case WrittenDay.Numbers numbers -> date(numbers, notes);
			case WrittenDay.Weekday named -> nearest(named.weekday(), notes);
			case WrittenDay.FromToday fromToday -> fromToday(fromToday, notes);
		};
		if (date != null && weekday != null && date.getDayOfWeek() != weekday) {
			notes.add(
					date + " is a " + name(date.getDayOfWeek()) + ", not a " + name(weekday) + "; the date was taken.");
		}
		return date;
	}

	private @Nullable LocalDate date(WrittenDay.Numbers numbers, Notes notes) {
		boolean monthFirst = this.order.monthFirst(numbers);
		int month = monthFirst ? numbers.first() : numbers.second();
		int day = monthFirst ? numbers.second() : numbers.first();
		notes.addOnce(this.order.note(numbers));
		return (numbers.year() == 0) ? nearest(month, day) : date(numbers.year(), month, day);
	}

	private @Nullable LocalDate nearest(int month, int day) {
		// Four years each way so that 29 February has a year to fall on.
		return IntStream.rangeClosed(this.around.getYear() - 4, this.around.getYear() + 4)
			.mapToObj((year) -> date(year, month, day))
			.filter((date) -> date != null)
			.min(Comparator.comparingLong((date) -> Math.abs(ChronoUnit.DAYS.between(date, this.around))))
			.orElse(null);
	}

	private LocalDate nearest(DayOfWeek weekday, Notes notes) {
		LocalDate date = this.around.minusDays(3);
		while (date.getDayOfWeek() != weekday) {
			date = date.plusDays(1);
		}
		notes.add(name(weekday) + " was read as " + date + ", the nearest to the incident.");
		return date;
	}

	private LocalDate fromToday(WrittenDay.FromToday day, Notes notes) {
		LocalDate date = this.around.plusDays(day.days());
		notes.add("Counted from the day of the incident, this is " + date + ".");
		return date;
	}

	private static @Nullable LocalDate date(int year, int month, int day) {
		try {
			return LocalDate.of(year, month, day);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static String name(DayOfWeek weekday) {
		return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
	}

}
