package dev.festival.live;

import dev.festival.refusal.Refusal;

/**
 * Nothing more can be shown or asked in a presentation that has ended.
 */
class PresentationOverException extends Refusal {

	PresentationOverException() {
		super(Reason.CONFLICT, "This presentation is over. You can start another one from the slides.");
	}

}
