package dev.festival.writeup;

import java.util.Locale;

/**
 * Where in the system of people and machines a contributing factor lies.
 */
public enum Layer {

	CODE("Code", "violet"),

	CONFIGURATION("Configuration", "violet"),

	DATA_AND_MIGRATIONS("Data and migrations", "violet"),

	DEPLOYMENT("Deployment", "violet"),

	CAPACITY("Capacity", "coral"),

	DEPENDENCY("Dependency", "coral"),

	HARDWARE_AND_NETWORK("Hardware and network", "coral"),

	TIME_AND_CERTIFICATES("Time and certificates", "coral"),

	MONITORING("Monitoring", "marigold"),

	TESTING_AND_REVIEW("Testing and review", "sky"),

	TOOLING("Tooling", "violet"),

	DOCUMENTATION("Documentation", "teal"),

	DESIGN("Design", "sky"),

	PROCESS("Process", "sky"),

	OWNERSHIP("Ownership", "teal"),

	KNOWLEDGE("Knowledge", "teal"),

	TIME_PRESSURE("Time pressure", "marigold"),

	SECURITY("Security", "coral");

	private final String slug = name().toLowerCase(Locale.ROOT).replace('_', '-');

	private final String label;

	private final String tone;

	Layer(String label, String tone) {
		this.label = label;
		this.tone = tone;
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

	public String tone() {
		return this.tone;
	}

}
