package dev.festival.account;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What mails are about, as far as people can do without them.
 */
public enum MailTopic {

	FOLLOW_UPS("A follow-up becomes yours", "Somebody made you its owner."),

	WRITE_UPS("You get a part in a write-up",
			"As its teller, co-teller, facilitator or reviewer, and when a facilitator is wanted."),

	REVIEWS("A review", "You are asked for one, or somebody has reviewed your write-up."),

	FESTIVALS("A festival",
			"You are invited, it changes, and what came of it; a story is offered to you as its host, or yours is answered."),

	MENTIONS("Somebody calls or thanks you", "By your name in a comment, or for something you did.");

	private final String label;

	private final String meaning;

	MailTopic(String label, String meaning) {
		this.label = label;
		this.meaning = meaning;
	}

	public String label() {
		return this.label;
	}

	public String meaning() {
		return this.meaning;
	}

	/**
	 * How the table and the form call it.
	 */
	public String text() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Optional<MailTopic> of(String text) {
		return Stream.of(values()).filter((topic) -> topic.text().equals(text)).findFirst();
	}

}
