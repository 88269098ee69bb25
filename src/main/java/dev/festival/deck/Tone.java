package dev.festival.deck;

/**
 * A colour of the deck by what it says; each means the same on every slide.
 */
public enum Tone {

	/** Impact. */
	CORAL,

	/** Detection and understanding. */
	MARIGOLD,

	/** Mitigation. */
	VIOLET,

	/** Recovery, and whatever is done. */
	TEAL,

	/** Neither good nor bad. */
	SKY

}
