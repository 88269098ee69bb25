package dev.festival.team;

import dev.festival.refusal.Refusal;

/**
 * Others look after that service.
 */
public class NotYourServiceException extends Refusal {

	public NotYourServiceException() {
		super(Reason.NOT_YOURS, "Administrators and those who lead its team look after this service. Ask one of them.");
	}

}
