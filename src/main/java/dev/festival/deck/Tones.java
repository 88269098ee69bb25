package dev.festival.deck;

import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The tones by the names that the rest of the application calls them.
 */
final class Tones {

	private Tones() {
	}

	/**
	 * The tone of that name, or the one that is neither good nor bad.
	 */
	static Tone of(String name) {
		Tone tone = orNone(name);
		return (tone != null) ? tone : Tone.SKY;
	}

	static @Nullable Tone orNone(String name) {
		return Arrays.stream(Tone.values())
			.filter((tone) -> tone.name().equals(name.toUpperCase(Locale.ROOT)))
			.findFirst()
			.orElse(null);
	}

}
