package dev.festival.festival;

import dev.festival.refusal.Refusal;

/**
 * Others look after that festival.
 */
public class NotYourFestivalException extends Refusal {

	public NotYourFestivalException() {
		super(Reason.NOT_YOURS, "The host of a festival, who made it, and managers can change it. Ask one of them.");
	}

}
