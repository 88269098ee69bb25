package dev.festival.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Which entries are wanted, as it stands in the address. What can't be understood is
 * refused: a filter that does nothing would tell an untruth.
 *
 * @param action the text of an {@link Action}
 * @param person the id of a person, or a part of a name or an address; of whoever did it
 * or whom it is about
 * @param from the first day
 * @param until the last day
 * @param before show what is older than this place, {@code microseconds.id}
 */
record EntryFilter(@Nullable String action, @Nullable String person, @Nullable String from, @Nullable String until,
		@Nullable String before) {

	// No more digits than a time that PostgreSQL can hold.
	private static final Pattern CURSOR = Pattern.compile("\\d{1,17}\\.\\d{1,18}");

	private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

	EntryFilter {
		action = blankToNull(action);
		person = blankToNull(person);
		from = blankToNull(from);
		until = blankToNull(until);
		before = blankToNull(before);
		if (action != null && Action.of(action).isEmpty()) {
			throw refusal("Nothing of that name is written down. Choose what happened from the list.");
		}
		day(from);
		day(until);
	}

	@Nullable LocalDate firstDay() {
		return day(this.from);
	}

	@Nullable LocalDate lastDay() {
		return day(this.until);
	}

	@Nullable UUID personId() {
		return (this.person != null && ID.matcher(this.person).matches()) ? UUID.fromString(this.person) : null;
	}

	@Nullable Instant cursorInstant() {
		String cursor = cursor();
		return (cursor != null)
				? Instant.EPOCH.plus(Long.parseLong(cursor.substring(0, cursor.indexOf('.'))), ChronoUnit.MICROS)
				: null;
	}

	long cursorId() {
		String cursor = cursor();
		return (cursor != null) ? Long.parseLong(cursor.substring(cursor.indexOf('.') + 1)) : 0;
	}

	EntryFilter olderThan(@Nullable String cursor) {
		return new EntryFilter(this.action, this.person, this.from, this.until, cursor);
	}

	public boolean isEmpty() {
		return this.action == null && this.person == null && this.from == null && this.until == null;
	}

	private @Nullable String cursor() {
		return (this.before != null && CURSOR.matcher(this.before).matches()) ? this.before : null;
	}

	private static @Nullable LocalDate day(@Nullable String text) {
		try {
			LocalDate day = (text != null) ? LocalDate.parse(text) : null;
			if (day == null || (day.getYear() >= 1900 && day.getYear() <= 2999)) {
				return day;
			}
		}
		catch (DateTimeParseException ex) {
			// Answered like a year that nobody means.
		}
		throw refusal("There is no such day. Write it like 2026-11-14.");
	}

	private static ResponseStatusException refusal(String sentence) {
		return new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, sentence);
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		// PostgreSQL can't hold the character zero in text.
		String kept = (text != null) ? text.replace("\0", "").strip() : "";
		return kept.isEmpty() ? null : kept;
	}

}
