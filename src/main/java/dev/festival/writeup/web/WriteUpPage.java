package dev.festival.writeup.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list with the places where the neighbouring pages begin.
 */
public record WriteUpPage(List<WriteUpRow> rows, @Nullable String newer, @Nullable String older) {

	/**
	 * Makes the page of rows that may hold one too many.
	 */
	static WriteUpPage of(List<WriteUpRow> found, WriteUpFilter filter, int size) {
		boolean more = found.size() > size;
		List<WriteUpRow> rows = List.copyOf(more ? found.subList(0, size) : found);
		if (filter.upwards()) {
			rows = rows.reversed();
		}
		boolean hasOlder = filter.upwards() || more;
		boolean hasNewer = filter.upwards() ? more : filter.cursorInstant() != null;
		if (rows.isEmpty()) {
			return new WriteUpPage(rows, null, null);
		}
		return new WriteUpPage(rows, hasNewer ? rows.getFirst().cursor() : null,
				hasOlder ? rows.getLast().cursor() : null);
	}

}
