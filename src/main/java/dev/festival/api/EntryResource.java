package dev.festival.api;

import java.time.Instant;

import dev.festival.writeup.TimelineEntry;
import org.jspecify.annotations.Nullable;

/**
 * A timeline entry, as scripts read it.
 *
 * @param at when it happened; of an unknown time, where it stands among the others
 * @param text in Markdown
 */
record EntryResource(int id, Instant at, String precision, String kind, String text, @Nullable String belief,
		@Nullable String evidence, boolean starred, @Nullable String moment) {

	static EntryResource of(TimelineEntry entry) {
		return new EntryResource(entry.id(), entry.at(), Word.of(entry.precision()), Word.of(entry.kind()),
				entry.text().source(), entry.belief(), entry.evidence(), entry.starred(), Word.orNull(entry.moment()));
	}

}
