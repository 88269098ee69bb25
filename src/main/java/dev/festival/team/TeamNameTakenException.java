package dev.festival.team;

/**
 * Another team has that name already; the message says so to the person who typed it.
 */
public class TeamNameTakenException extends RuntimeException {

	TeamNameTakenException(String name) {
		super("There is a team called “%s” already.".formatted(name));
	}

}
