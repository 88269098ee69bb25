package dev.festival.api;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import dev.festival.markdown.Markdown;
import dev.festival.markdown.OneLine;
import dev.festival.writeup.Facts;
import dev.festival.writeup.Kind;
import dev.festival.writeup.Severity;
import dev.festival.writeup.web.KnownYear;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A write-up that a script begins.
 *
 * @param occurred roughly when it was
 * @param zone where the story is told; the person's own if nothing is said
 * @param inShort in Markdown
 */
record NewWriteUp(
		@NotBlank(message = "Give it a title; you can find a better one later.") @Size(max = 200,
				message = "A title has at most 200 characters.") String title,
		@Nullable String kind, @Nullable String severity,
		@NotNull(
				message = "When was it, roughly? “occurred” is an instant such as 2026-05-04T14:00:00Z.") @KnownYear @Nullable Instant occurred,
		@Nullable String zone, @Nullable List<String> services, @Nullable List<String> tags,
		@Nullable @Size(max = 20_000, message = "“inShort” has at most 20,000 characters.") String inShort) {

	NewWriteUp {
		title = OneLine.of(title);
	}

	Facts facts(ZoneId own) {
		Kind told = Word.read("kind", Kind.class, this.kind);
		Instant at = (this.occurred != null) ? this.occurred : Instant.EPOCH;
		return new Facts(this.title, (told != null) ? told : Kind.INCIDENT,
				Word.read("severity", Severity.class, this.severity), at,
				(this.zone != null) ? UnknownZoneException.zone(this.zone) : own, names(this.services), List.of(),
				names(this.tags));
	}

	Markdown text() {
		return Markdown.of((this.inShort != null) ? this.inShort.strip() : "");
	}

	private static List<String> names(@Nullable List<String> names) {
		return OneLine.names(String.join(",", (names != null) ? names : List.of()));
	}

}
