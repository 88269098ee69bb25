package dev.festival.writeup.timeline;

import org.jspecify.annotations.Nullable;

/**
 * Part of a paste once its shape is known, before its time is put on the calendar.
 */
sealed interface Piece {

	Span span();

	/**
	 * Words with a time.
	 */
	record Timed(Span span, Stamp stamp, String text) implements Piece {
	}

	/**
	 * Words without a time.
	 *
	 * @param mayFillDay whether this can be what happened on the day in the heading above
	 */
	record Loose(Span span, String text, boolean mayFillDay) implements Piece {
	}

	/**
	 * A day that holds for what follows.
	 */
	record NewDay(Span span, Stamp stamp, String text) implements Piece {
	}

	/**
	 * A remark about all times, such as "all times in UTC".
	 *
	 * @param otherwise whether the day holds wherever a line names no other
	 */
	record Remark(Span span, @Nullable WrittenZone zone, @Nullable WrittenDay day, boolean about,
			boolean otherwise) implements Piece {
	}

	/**
	 * What is no entry.
	 */
	record Skip(Span span, String reason) implements Piece {
	}

}
