package dev.festival.deck;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How much of a story its slides tell.
 */
public enum Length {

	/** The five slides that one remembers. */
	LIGHTNING("Lightning", "Five slides, for five minutes.", 8, 1),

	/** What a room takes in. */
	STANDARD("Standard", "Every part, on two slides at most.", 16, 2),

	/** All there is. */
	FULL("Full", "Everything that was written.", Integer.MAX_VALUE, Integer.MAX_VALUE);

	private static final int FEW = 5;

	private final String label;

	private final String sentence;

	private final int entries;

	private final int pages;

	Length(String label, String sentence, int entries, int pages) {
		this.label = label;
		this.sentence = sentence;
		this.entries = entries;
		this.pages = pages;
	}

	/**
	 * The length of that name, in any case.
	 */
	public static Optional<Length> named(String name) {
		return Arrays.stream(values()).filter((length) -> length.slug().equalsIgnoreCase(name)).findFirst();
	}

	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

	public String label() {
		return this.label;
	}

	/**
	 * What it means, as one sentence.
	 */
	public String sentence() {
		return this.sentence;
	}

	/**
	 * How many entries of the timeline it shows at most.
	 */
	int entries() {
		return this.entries;
	}

	/**
	 * On how many slides it tells one part at most.
	 */
	int pages() {
		return this.pages;
	}

	/**
	 * How many slides it has at most.
	 */
	int slides() {
		return (this == LIGHTNING) ? FEW : Integer.MAX_VALUE;
	}

}
