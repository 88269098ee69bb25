package dev.festival.writeup;

/**
 * How a follow-up is meant to help.
 */
public enum FollowUpType {

	PREVENT("Prevent", "so that it cannot happen this way again"),

	MITIGATE("Mitigate", "so that it hurts less"),

	DETECT("Detect", "so that we know sooner"),

	REPAIR("Repair", "what this incident left broken"),

	INVESTIGATE("Investigate", "what we do not understand yet"),

	PROCESS("Process", "how we work together"),

	DOCUMENT("Document", "what only some of us know"),

	SHARE("Share", "with those who have the same hazard");

	private final String label;

	private final String meaning;

	FollowUpType(String label, String meaning) {
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
