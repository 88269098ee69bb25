package dev.festival.writeup;

import dev.festival.refusal.Refusal;

/**
 * There is no such follow-up, or the reader may not know of the write-up it belongs to.
 */
class NoSuchFollowUpException extends Refusal {

	NoSuchFollowUpException() {
		super(Reason.MISSING, "There is no follow-up with this number, or its story isn't shared with you.");
	}

}
