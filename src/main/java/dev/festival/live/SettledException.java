package dev.festival.live;

import dev.festival.refusal.Refusal;

/**
 * Something was done with a question already.
 */
class SettledException extends Refusal {

	SettledException() {
		super(Reason.MISSING, "This question isn’t waiting any more. Look at the list again.");
	}

}
