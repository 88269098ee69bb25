package dev.festival.writeup;

import dev.festival.refusal.Refusal;

/**
 * A file was sent that write-ups can't show.
 */
class ImageRefusedException extends Refusal {

	ImageRefusedException() {
		super(Reason.INVALID, "That isn't an image that every browser shows. PNG, JPEG, GIF and WebP are.");
	}

}
