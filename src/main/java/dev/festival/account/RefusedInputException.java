package dev.festival.account;

/**
 * Something that was typed cannot be accepted; the message says why to the person who
 * typed it.
 */
public class RefusedInputException extends RuntimeException {

	private final String field;

	RefusedInputException(String field, String sentence) {
		super(sentence);
		this.field = field;
	}

	/**
	 * The name of the form's field that holds it.
	 */
	public String field() {
		return this.field;
	}

	/**
	 * The reason as a sentence to show.
	 */
	public String sentence() {
		return String.valueOf(getMessage());
	}

}
