package dev.festival.writeup;

import dev.festival.refusal.Refusal;

/**
 * A part was asked for that write-ups don't have.
 */
class NoSuchPartException extends Refusal {

	NoSuchPartException(String name) {
		super(Reason.MISSING, "A write-up has no part called “" + name + "”.");
	}

}
