package dev.festival.deck.pptx;

import dev.festival.refusal.Refusal;

/**
 * A file was sent on which decks can't be written; the message says why.
 */
public final class TemplateRefusedException extends Refusal {

	TemplateRefusedException(String sentence) {
		super(Reason.INVALID, sentence);
	}

}
