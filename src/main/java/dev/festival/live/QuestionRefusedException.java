package dev.festival.live;

import dev.festival.refusal.Refusal;

/**
 * A question can't be taken now; what was typed stays where it is.
 */
public class QuestionRefusedException extends Refusal {

	QuestionRefusedException(Reason reason, String sentence) {
		super(reason, sentence);
	}

	/**
	 * The browser doesn't have what it was given when it was let in.
	 */
	public static QuestionRefusedException forgotten() {
		return new QuestionRefusedException(Reason.TOO_OFTEN,
				"Your browser had forgotten that you are in this room. Your question is still here; please send it again.");
	}

}
