package dev.festival.festival;

import java.util.Locale;

/**
 * A text that is taken down during a festival.
 */
public enum Note {

	NOTES("Notes", "What was said that isn’t in a write-up yet."),

	DECISIONS("Decisions", "What you agreed on. The recap mail tells them.");

	private final String label;

	private final String help;

	Note(String label, String help) {
		this.label = label;
		this.help = help;
	}

	public String label() {
		return this.label;
	}

	public String help() {
		return this.help;
	}

	/**
	 * Its name in forms and pages.
	 */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

}
