package dev.festival.festival;

/**
 * What people answer to a question about a festival.
 */
public enum Answer {

	YES("Yes"), A_BIT("A bit"), NO("No");

	private final String label;

	Answer(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
