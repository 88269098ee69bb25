package dev.festival.writeup.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import dev.festival.markdown.Markdown;
import dev.festival.markdown.OneLine;
import dev.festival.writeup.Facts;
import dev.festival.writeup.Kind;

/**
 * The three things that a new write-up asks for.
 */
record NewWriteUpForm(
		@NotBlank(message = "Give it a title; you can find a better one later.") @Size(max = 200,
				message = "A title has at most 200 characters.") String title,
		@NotNull(message = "When was it, roughly? A day and an hour will do.") @KnownYear @Nullable LocalDateTime when,
		@NotBlank(message = "One sentence is enough to begin with.") @Size(max = 2000,
				message = "Keep it to a sentence or two here; there is room for the rest in the editor.") String sentence,
		@NotBlank(message = "Choose the time zone that the times are meant in.") String zone) {

	NewWriteUpForm {
		title = OneLine.of(title);
		sentence = (sentence != null) ? sentence.strip() : "";
		zone = (zone != null) ? zone : "";
	}

	boolean zoneIsKnown() {
		return ZoneByName.find(this.zone).isPresent();
	}

	Facts facts() {
		ZoneId in = ZoneByName.find(this.zone).orElseThrow();
		Instant occurred = (this.when != null) ? this.when.atZone(in).toInstant() : Instant.EPOCH;
		return new Facts(this.title, Kind.INCIDENT, null, occurred, in, List.of(), List.of(), List.of());
	}

	Markdown inShort() {
		return new Markdown(this.sentence);
	}

}
