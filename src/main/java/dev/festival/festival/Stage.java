package dev.festival.festival;

import java.util.Locale;

/**
 * How far a festival has come.
 */
public enum Stage {

	PLANNED("Planned"), HELD("Held"), CANCELLED("Cancelled");

	private final String label;

	Stage(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/**
	 * Its name in style sheets.
	 */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

}
