package dev.festival.team;

import dev.festival.refusal.Refusal;

/**
 * There is no such service.
 */
public class NoSuchServiceException extends Refusal {

	public NoSuchServiceException() {
		super(Reason.MISSING, "There is no such service. It may stand under another name now.");
	}

}
