package dev.festival.writeup;

import dev.festival.refusal.Refusal;

/**
 * There is no severity of that rank.
 */
public class NoSuchSeverityException extends Refusal {

	public NoSuchSeverityException() {
		super(Reason.MISSING, "There is no such severity. There are four, by rank.");
	}

}
