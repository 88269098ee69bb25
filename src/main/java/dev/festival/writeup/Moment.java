package dev.festival.writeup;

import java.util.Locale;

/**
 * A turning point of an incident that the derived times are measured between.
 */
public enum Moment {

	IMPACT_STARTED("Impact started", "the first person or system felt it"),

	DETECTED("Detected", "one of us knew that something was wrong"),

	ACKNOWLEDGED("Acknowledged", "somebody began to work on it"),

	MITIGATED("Mitigated", "it stopped hurting, by whatever means"),

	RESOLVED("Resolved", "things were back to normal"),

	COMMUNICATED("Communicated", "the first public word about it");

	private final String label;

	private final String meaning;

	Moment(String label, String meaning) {
		this.label = label;
		this.meaning = meaning;
	}

	public String label() {
		return this.label;
	}

	/**
	 * The label as it stands within a line.
	 */
	public String word() {
		return this.label.toLowerCase(Locale.ROOT);
	}

	public String meaning() {
		return this.meaning;
	}

	/**
	 * The colour that always means this: coral for impact, marigold for understanding,
	 * violet for mitigation, teal for recovery, sky for words to the public.
	 */
	public String tone() {
		return switch (this) {
			case IMPACT_STARTED -> "coral";
			case DETECTED, ACKNOWLEDGED -> "marigold";
			case MITIGATED -> "violet";
			case RESOLVED -> "teal";
			case COMMUNICATED -> "sky";
		};
	}

}
