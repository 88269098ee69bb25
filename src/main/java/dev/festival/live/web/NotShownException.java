package dev.festival.live.web;

import dev.festival.refusal.Refusal;

/**
 * A slide isn't there, or not yet.
 */
class NotShownException extends Refusal {

	NotShownException() {
		super(Reason.MISSING, "This slide hasn’t been shown yet.");
	}

}
