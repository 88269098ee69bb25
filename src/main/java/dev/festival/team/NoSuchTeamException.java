package dev.festival.team;

import dev.festival.refusal.Refusal;

/**
 * There is no such team.
 */
public class NoSuchTeamException extends Refusal {

	public NoSuchTeamException() {
		super(Reason.MISSING, "There is no such team. It may have been dissolved.");
	}

}
