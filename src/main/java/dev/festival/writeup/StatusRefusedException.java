package dev.festival.writeup;

import dev.festival.refusal.Refusal;

/**
 * A write-up was to go to a status that its own doesn't lead to.
 */
class StatusRefusedException extends Refusal {

	StatusRefusedException(Status from, Status to) {
		super(Reason.CONFLICT, "It is “%s” now, and from there it does not become “%s”. Somebody may have changed it "
			.formatted(from.label(), to.label()) + "while you looked; open the page again.");
	}

}
