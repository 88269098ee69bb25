package dev.festival.writeup.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A day as it was written, before it is known which year, or which order of day and
 * month, is meant.
 */
sealed interface WrittenDay {

	/**
	 * Whether this reads as a day even without a time beside it.
	 */
	boolean standsAlone();

	/**
	 * A day with its year.
	 */
	record Whole(LocalDate date, boolean standsAlone) implements WrittenDay {
	}

	/**
	 * A day whose year is missing.
	 */
	record Yearless(int month, int day, boolean standsAlone) implements WrittenDay {
	}

	/**
	 * Two numbers that may be day and month or month and day; the year is zero when it is
	 * missing.
	 */
	record Numbers(int first, int second, int year, boolean standsAlone) implements WrittenDay {
	}

	/**
	 * A day of the week alone.
	 */
	record Weekday(DayOfWeek weekday) implements WrittenDay {

		@Override
		public boolean standsAlone() {
			return false;
		}

	}

	/**
	 * Today, yesterday or tomorrow, as zero, minus one and one.
	 */
	record FromToday(int days) implements WrittenDay {

		@Override
		public boolean standsAlone() {
			return false;
		}

	}

}
