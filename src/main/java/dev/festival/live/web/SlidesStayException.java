package dev.festival.live.web;

import dev.festival.refusal.Refusal;

/**
 * A presenter wanted newer slides in a room that shows several stories.
 */
class SlidesStayException extends Refusal {

	SlidesStayException() {
		super(Reason.CONFLICT,
				"The room of a festival keeps the slides that it was opened with. End it and open it again for newer ones.");
	}

}
