package dev.festival.api;

import java.time.Instant;
import java.util.List;

import dev.festival.writeup.web.WriteUpRow;
import org.jspecify.annotations.Nullable;

/**
 * Write-ups in a list, newest first.
 *
 * @param next the address of those that come after, or null after the last one
 */
record WriteUpListResource(List<Line> writeUps, @Nullable String next) {

	/**
	 * One of them.
	 */
	record Line(long number, String title, String kind, @Nullable String severity, String status, boolean restricted,
			Instant occurred, List<String> services, List<String> tags, String teller, int openFollowUps) {

		static Line of(WriteUpRow row) {
			return new Line(row.number(), row.title(), Word.of(row.kind()),
					Word.orNull((row.severity() != null) ? row.severity().rank() : null), Word.of(row.status()),
					row.restricted(), row.occurred(), row.services(), row.tags(), row.teller(), row.openFollowUps());
		}

	}

}
