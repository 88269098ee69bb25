package dev.festival.api;

import dev.festival.refusal.Refusal;

/**
 * There is nothing in the lines that could become a timeline entry.
 */
class NoLinesException extends Refusal {

	NoLinesException() {
		super(Reason.INVALID, "Send a line, such as “14:02 deploy starts”.");
	}

}
