package dev.festival.deck;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How the slides of a deck look.
 */
public enum Theme {

	/** Warm paper with confetti. */
	PAPER("Paper"),

	/** For a dark room. */
	NIGHT("Night"),

	/** White, without decoration. */
	PLAIN("Plain");

	private final String label;

	Theme(String label) {
		this.label = label;
	}

	/**
	 * The theme of that name, in any case.
	 */
	public static Optional<Theme> named(String name) {
		return Arrays.stream(values()).filter((theme) -> theme.slug().equalsIgnoreCase(name)).findFirst();
	}

	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

	public String label() {
		return this.label;
	}

}
