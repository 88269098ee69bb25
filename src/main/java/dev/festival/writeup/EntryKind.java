package dev.festival.writeup;

/**
 * What a timeline entry tells of.
 */
public enum EntryKind {

	OBSERVATION("observation"),

	ACTION("action"),

	DECISION("decision"),

	COMMUNICATION("communication"),

	KEY_MOMENT("key moment");

	private final String label;

	EntryKind(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
