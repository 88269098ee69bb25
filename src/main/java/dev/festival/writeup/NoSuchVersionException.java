package dev.festival.writeup;

import dev.festival.refusal.Refusal;

/**
 * A version was asked for that a write-up doesn't have.
 */
public class NoSuchVersionException extends Refusal {

	public NoSuchVersionException() {
		super(Reason.MISSING, "This write-up has no such version.");
	}

}
