package dev.festival.writeup;

import java.util.Locale;

/**
 * How far a write-up has come.
 */
public enum Status {

	DRAFT("Draft", "Only its people see it."),

	IN_REVIEW("In review", "Everyone signed in can read it; its people still work on it."),

	PUBLISHED("Published", "Told, for everyone to read."),

	ARCHIVED("Archived", "Kept, but out of the way.");

	private final String slug = name().toLowerCase(Locale.ROOT).replace('_', '-');

	private final String label;

	private final String meaning;

	Status(String label, String meaning) {
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

	/**
	 * Whether a write-up may go from here to there; from the archive it goes back to
	 * where it was.
	 */
	boolean leadsTo(Status to) {
		return switch (this) {
			case DRAFT -> to != DRAFT;
			case IN_REVIEW -> to != IN_REVIEW;
			case PUBLISHED -> to == DRAFT || to == ARCHIVED;
			case ARCHIVED -> to != ARCHIVED;
		};
	}

}
