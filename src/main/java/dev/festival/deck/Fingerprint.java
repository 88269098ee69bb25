package dev.festival.deck;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Tells whether what a teller had before their eyes is still what is there.
 */
final class Fingerprint {

	private Fingerprint() {
	}

	/**
	 * Of what stands on a generated slide; it doesn't change by the mere passing of time,
	 * nor because evidence is added.
	 */
	static String of(Slide slide) {
		return switch (slide) {
			case Slide.FollowUps followUps ->
				of(followUps.rows().stream().map((row) -> row.title() + row.owner() + row.due()).toList().toString());
			// As the records said it before entries had evidence, so that what was kept
			// then still holds.
			case Slide.TimelineEntries timeline -> of(Deck.withoutEvidence(Retitled.of(timeline, timeline.title(), ""))
				.toString()
				.replace(", evidence=null]", "]"));
			default -> of(Retitled.of(slide, slide.title(), "").toString());
		};
	}

	static String of(String text) {
		return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
	}

}
