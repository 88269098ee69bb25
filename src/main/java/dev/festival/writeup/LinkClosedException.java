package dev.festival.writeup;

import dev.festival.refusal.Refusal;

/**
 * There is no such link, or it opens no more; which of the two, nobody is told.
 */
public class LinkClosedException extends Refusal {

	public LinkClosedException() {
		super(Reason.MISSING, "This link is closed.");
	}

}
