package dev.festival.festival;

import dev.festival.refusal.Refusal;

/**
 * The state of a festival doesn't allow it; the sentence says why.
 */
public class FestivalRefusedException extends Refusal {

	FestivalRefusedException(String sentence) {
		super(Reason.CONFLICT, sentence);
	}

}
