package dev.festival.api;

import dev.festival.refusal.Refusal;

/**
 * The API has nothing at an address, or doesn't take such a request there.
 */
class NothingHereException extends Refusal {

	NothingHereException(String method) {
		super(Reason.MISSING, "Nothing here answers to " + method + ".");
	}

}
