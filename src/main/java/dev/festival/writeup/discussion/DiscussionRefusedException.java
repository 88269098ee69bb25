package dev.festival.writeup.discussion;

import dev.festival.refusal.Refusal;

/**
 * Something can't be said the way it was; the form shows the sentence with all that was
 * typed.
 */
public class DiscussionRefusedException extends Refusal {

	DiscussionRefusedException(String sentence) {
		super(Reason.INVALID, sentence);
	}

}
