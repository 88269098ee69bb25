package dev.festival.writeup;

import dev.festival.refusal.Refusal;

/**
 * Somebody who may read a write-up tried to change it.
 */
class NotYoursException extends Refusal {

	NotYoursException() {
		super(Reason.NOT_YOURS, "Only the people of this write-up can change it. Ask its teller to add you.");
	}

}
