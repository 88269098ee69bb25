package dev.festival.live;

import dev.festival.refusal.Refusal;

/**
 * A question can't be taken now; what was typed stays where it is.
 */
public class QuestionRefusedException extends Refusal {

	QuestionRefusedException(Reason reason, String sentence) {
		super(reason, sentence);
	}

}
