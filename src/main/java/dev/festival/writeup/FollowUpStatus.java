package dev.festival.writeup;

/**
 * How far a follow-up has come.
 */
public enum FollowUpStatus {

	OPEN("Open"),

	IN_PROGRESS("In progress"),

	DONE("Done"),

	VERIFIED("Verified"),

	WONT_DO("Won't do");

	private final String label;

	FollowUpStatus(String label) {
		this.label = label;
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
