package dev.festival.writeup;

import java.util.Locale;

/**
 * What sort of story a write-up tells.
 */
public enum Kind {

	INCIDENT("Incident", "something broke and someone noticed"),

	NEAR_MISS("Near miss", "nothing broke, and it is worth telling why"),

	GOOD_CATCH("Good catch", "somebody saw it in time");

	private final String slug = name().toLowerCase(Locale.ROOT).replace('_', '-');

	private final String label;

	private final String meaning;

	Kind(String label, String meaning) {
		this.label = label;
		this.meaning = meaning;
	}

	/**
	 * Its name in style sheets.
	 */
	public String slug() {
		return this.slug;
	}

	public String label() {
		return this.label;
	}

	public String meaning() {
		return this.meaning;
	}

}
