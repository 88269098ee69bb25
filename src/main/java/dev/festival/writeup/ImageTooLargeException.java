package dev.festival.writeup;

import dev.festival.refusal.Refusal;

/**
 * An image was sent that would make every page with it slow.
 */
class ImageTooLargeException extends Refusal {

	ImageTooLargeException() {
		super(Reason.TOO_LARGE, "An image can have at most 5 MB. Make it smaller, and send it again.");
	}

}
