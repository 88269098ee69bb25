package dev.festival.writeup.discussion;

/**
 * What a reviewer says of a write-up before it is published; neither forbids anything.
 */
public enum Verdict {

	APPROVED("Approved", "approved"),

	CHANGES_REQUESTED("Changes requested", "changes-requested");

	private final String label;

	private final String slug;

	Verdict(String label, String slug) {
		this.label = label;
		this.slug = slug;
	}

	public String label() {
		return this.label;
	}

	public String slug() {
		return this.slug;
	}

}
