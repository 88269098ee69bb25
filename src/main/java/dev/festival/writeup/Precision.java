package dev.festival.writeup;

/**
 * How well the time of a timeline entry is known.
 */
public enum Precision {

	EXACT("exact"),

	ABOUT("about"),

	UNKNOWN("unknown");

	private final String label;

	Precision(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
