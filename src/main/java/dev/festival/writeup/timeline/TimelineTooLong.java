package dev.festival.writeup.timeline;

/**
 * Refuses a paste that is longer than a timeline can sensibly be.
 */
class TimelineTooLong extends RuntimeException {

	TimelineTooLong(String sentence) {
		super(sentence);
	}

}
