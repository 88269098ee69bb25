package dev.festival.deck;

import dev.festival.refusal.Refusal;

/**
 * A deck has as many slides of the teller's own as it holds.
 */
class TooManySlidesException extends Refusal {

	TooManySlidesException(int most) {
		super(Reason.CONFLICT, "A deck holds %d slides of your own. Take one out first.".formatted(most));
	}

}
