package dev.festival.writeup;

import dev.festival.refusal.Refusal;

/**
 * There is no such write-up, or the reader may not know that there is.
 */
public class NoSuchWriteUpException extends Refusal {

	public NoSuchWriteUpException() {
		super(Reason.MISSING, "There is no write-up with this number, or it isn't shared with you.");
	}

}
