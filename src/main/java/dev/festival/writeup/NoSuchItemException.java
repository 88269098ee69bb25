package dev.festival.writeup;

import dev.festival.refusal.Refusal;

/**
 * An entry, a factor or a follow-up was meant that isn't there any more.
 */
class NoSuchItemException extends Refusal {

	NoSuchItemException() {
		super(Reason.MISSING, "That isn't there any more. The history of the write-up knows who took it out.");
	}

}
