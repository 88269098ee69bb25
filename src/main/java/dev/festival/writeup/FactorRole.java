package dev.festival.writeup;

/**
 * What a contributing factor did in the story.
 */
public enum FactorRole {

	TRIGGER("Trigger", "what set it off that day"),

	CONTRIBUTING("Contributing", "a condition that had to be there"),

	MADE_IT_WORSE("Made it worse", "it would have been smaller without this"),

	SLOWED_DETECTION("Slowed detection", "we would have known sooner"),

	SLOWED_RESPONSE("Slowed response", "we would have mended it sooner"),

	HELPED("Helped", "it would have been worse without this"),

	LUCK("Luck", "it went well, and not because of us");

	private final String label;

	private final String meaning;

	FactorRole(String label, String meaning) {
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
