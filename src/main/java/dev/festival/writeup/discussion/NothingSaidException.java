package dev.festival.writeup.discussion;

import dev.festival.refusal.Refusal;

/**
 * There is no such comment, thread or review, or it was taken back.
 */
class NothingSaidException extends Refusal {

	NothingSaidException() {
		super(Reason.MISSING, "This isn't part of the discussion any more. Somebody may have taken it back.");
	}

}
