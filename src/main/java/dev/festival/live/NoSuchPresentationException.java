package dev.festival.live;

import dev.festival.refusal.Refusal;

/**
 * There is no presentation with that code, or it isn't for the one who asks.
 */
public class NoSuchPresentationException extends Refusal {

	NoSuchPresentationException() {
		super(Reason.MISSING,
				"Nothing is presented under this code, or not to you. Compare it with the one on the screen.");
	}

}
