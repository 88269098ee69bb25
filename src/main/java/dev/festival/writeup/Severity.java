package dev.festival.writeup;

import java.util.Locale;

/**
 * How bad it was; unknown is allowed while a story is young.
 */
public enum Severity {

	SEV_1("SEV-1", "critical", "Most people could not do what they came for, or data was lost or exposed."),

	SEV_2("SEV-2", "major", "An important thing was broken or very slow for many people."),

	SEV_3("SEV-3", "minor", "Some people were hindered and had a way around it."),

	SEV_4("SEV-4", "low", "Hardly anybody outside the team could have noticed.");

	private final String slug = name().toLowerCase(Locale.ROOT).replace('_', '-');

	private final String label;

	private final String word;

	private final String meaning;

	Severity(String label, String word, String meaning) {
		this.label = label;
		this.word = word;
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

	public String word() {
		return this.word;
	}

	public String meaning() {
		return this.meaning;
	}

	/**
	 * How long follow-ups have by default, in days: 15 for SEV-1, 30 for SEV-2, else 8
	 * weeks.
	 */
	public int daysForFollowUps() {
		return switch (this) {
			case SEV_1 -> 15;
			case SEV_2 -> 30;
			case SEV_3, SEV_4 -> 56;
		};
	}

}
