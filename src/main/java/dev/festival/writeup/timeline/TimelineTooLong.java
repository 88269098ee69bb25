package dev.festival.writeup.timeline;

import dev.festival.refusal.Refusal;

/**
 * Refuses a paste that is longer than a timeline can sensibly be.
 */
class TimelineTooLong extends Refusal {

	TimelineTooLong(String sentence) {
		super(Reason.TOO_LARGE, sentence);
	}

}
