package dev.festival.deck;

import java.util.Locale;

/**
 * What a slide of a story is about, in reading order; a teller arranges slides by it.
 */
enum Section {

	COVER(0), IN_SHORT(6), IMPACT(4), PHASES(7), WHAT_HAPPENED(8), TIMELINE(2), PICTURES(14), SURPRISE(10), FACTORS(1),
	HOW_IT_WENT(11), FOLLOW_UPS(5), THE_BIT(3), BIT_PICTURES(15), QUESTIONS(12), LEARNED(9), THANKS(13);

	private final int rank;

	Section(int rank) {
		this.rank = rank;
	}

	String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * How dear it is when only a few can be told: 0 is told first.
	 */
	int rank() {
		return this.rank;
	}

}
