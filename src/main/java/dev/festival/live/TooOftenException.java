package dev.festival.live;

import dev.festival.refusal.Refusal;

/**
 * Somebody tried too many codes in a short time.
 */
class TooOftenException extends Refusal {

	TooOftenException() {
		super(Reason.TOO_OFTEN, "Those were many codes in a row: let’s take a break. Please try again in a minute.");
	}

}
