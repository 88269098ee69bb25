package dev.festival.writeup;

/**
 * Another severity has that label already; the message says so to the person who typed
 * it.
 */
public class SeverityLabelTakenException extends RuntimeException {

	SeverityLabelTakenException(String label) {
		super("Another severity is called “%s” already.".formatted(label));
	}

}
