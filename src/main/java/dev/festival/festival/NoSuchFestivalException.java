package dev.festival.festival;

import dev.festival.refusal.Refusal;

/**
 * There is no such festival, or what you look for in it isn't there any more.
 */
public class NoSuchFestivalException extends Refusal {

	public NoSuchFestivalException() {
		super(Reason.MISSING, "There is no such festival, or nothing like that in it.");
	}

}
