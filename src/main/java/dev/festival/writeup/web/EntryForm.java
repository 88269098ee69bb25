package dev.festival.writeup.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import dev.festival.markdown.Markdown;
import dev.festival.markdown.OneLine;
import dev.festival.writeup.EntryKind;
import dev.festival.writeup.Moment;
import dev.festival.writeup.Precision;
import dev.festival.writeup.TimelineEntry;

/**
 * A timeline entry as it is typed; its time is meant in the zone of the story.
 */
record EntryForm(
		@NotNull(message = "When was it? If nobody knows, choose “unknown”; the time then only says where "
				+ "it stands.") @KnownYear @Nullable LocalDateTime at,
		@NotNull(message = "How sure is the time?") @Nullable Precision precision,
		@NotNull(message = "What does it tell of?") @Nullable EntryKind kind,
		@NotBlank(message = "Say what happened.") @Size(max = 20000,
				message = "An entry has at most 20,000 characters; the narrative has room for more.") String text,
		@Nullable @Size(max = 2000, message = "At most 2,000 characters.") String belief,
		@Nullable @Size(max = 1000, message = "At most 1,000 characters.") @Pattern(regexp = "\\s*|https?://\\S+\\s*",
				message = "A link starts with https:// or http://.") String evidence,
		@Nullable Boolean starred, @Nullable Moment moment, int seen) {

	EntryForm {
		text = (text != null) ? text.strip() : "";
	}

	static EntryForm of(TimelineEntry entry, ZoneId zone, int seen) {
		return new EntryForm(LocalDateTime.ofInstant(entry.at(), zone), entry.precision(), entry.kind(),
				entry.text().source(), entry.belief(), entry.evidence(), entry.starred(), entry.moment(), seen);
	}

	TimelineEntry entry(int id, ZoneId zone) {
		Instant when = java.util.Objects.requireNonNull(this.at).atZone(zone).toInstant();
		String believed = (this.belief != null) ? new Markdown(this.belief.strip()).source() : "";
		return new TimelineEntry(id, when, java.util.Objects.requireNonNull(this.precision),
				java.util.Objects.requireNonNull(this.kind), Markdown.of(this.text),
				believed.isEmpty() ? null : believed, OneLine.orNull(this.evidence), Boolean.TRUE.equals(this.starred),
				this.moment);
	}

}
