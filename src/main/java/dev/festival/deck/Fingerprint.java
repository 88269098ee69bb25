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
	 * Of what stands on a generated slide; it doesn't change by the mere passing of time.
	 */
	static String of(Slide slide) {
		return (slide instanceof Slide.FollowUps followUps)
				? of(followUps.rows().stream().map((row) -> row.title() + row.owner() + row.due()).toList().toString())
				: of(Retitled.of(slide, slide.title(), "").toString());
	}

	static String of(String text) {
		return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
	}

}
