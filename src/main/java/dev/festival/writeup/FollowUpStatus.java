package dev.festival.writeup;

import java.util.Locale;

/**
 * How far a follow-up has come.
 */
public enum FollowUpStatus {

	OPEN("Open"),

	IN_PROGRESS("In progress"),

	DONE("Done"),

	VERIFIED("Verified"),

	WONT_DO("Won't do");

	private final String slug = name().toLowerCase(Locale.ROOT).replace('_', '-');

	private final String label;

	FollowUpStatus(String label) {
		this.label = label;
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

	/**
	 * Whether somebody still has something to do.
	 */
	public boolean isOpen() {
		return this == OPEN || this == IN_PROGRESS;
	}

	/**
	 * The colour that always means this.
	 */
	public String tone() {
		return switch (this) {
			case OPEN -> "muted";
			case IN_PROGRESS -> "sky";
			case DONE, VERIFIED -> "teal";
			case WONT_DO -> "muted";
		};
	}

}
