package dev.festival.writeup;

import dev.festival.refusal.Refusal;

/**
 * A follow-up was given up without a word.
 */
class ReasonMissingException extends Refusal {

	ReasonMissingException() {
		super(Reason.INVALID, "Say why it won't be done; the next one who meets this hazard will want to know.");
	}

}
