package dev.festival.writeup;

import dev.festival.refusal.Refusal;

/**
 * A write-up that not everybody here may read isn't shared with those outside.
 */
class LinkRefusedException extends Refusal {

	LinkRefusedException() {
		super(Reason.CONFLICT, "Only a write-up in review or published, and not restricted, can be shared by a link.");
	}

}
