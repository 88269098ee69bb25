package dev.festival.deck;

import dev.festival.refusal.Refusal;

/**
 * A slide was meant that isn't there any more.
 */
class NoSuchSlideException extends Refusal {

	NoSuchSlideException() {
		super(Reason.MISSING, "That slide isn't there any more. Somebody else may have taken it out.");
	}

}
