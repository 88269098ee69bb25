package dev.festival.writeup.discussion;

import dev.festival.refusal.Refusal;

/**
 * Somebody tried to change what another person said or is asked.
 */
class NotYourWordsException extends Refusal {

	NotYourWordsException() {
		super(Reason.NOT_YOURS, "Only whoever said it can change it.");
	}

}
