package dev.festival.writeup;

/**
 * How a person took part; credit, never cause.
 */
public enum Involvement {

	CO_TELLER("Co-teller", "tells it together with the teller"),

	FACILITATOR("Facilitator", "helps to write it"),

	REVIEWER("Reviewer", "reads it before publication"),

	RESPONDER("Responder", "was in the response");

	private final String label;

	private final String meaning;

	Involvement(String label, String meaning) {
		this.label = label;
		this.meaning = meaning;
	}

	public String label() {
		return this.label;
	}

	public String meaning() {
		return this.meaning;
	}

}
