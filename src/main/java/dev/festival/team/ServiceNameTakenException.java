package dev.festival.team;

/**
 * Another service has that name already; the message says so to the person who typed it.
 */
public class ServiceNameTakenException extends RuntimeException {

	ServiceNameTakenException(String name) {
		super("There is a service called “%s” already, or it was called so once.".formatted(name));
	}

}
