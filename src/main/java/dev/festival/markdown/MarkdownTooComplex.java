package dev.festival.markdown;

import dev.festival.refusal.Refusal;

/**
 * Refuses a text whose markup would take too long to lay out; the message is for its
 * writer.
 */
public final class MarkdownTooComplex extends Refusal {

	private MarkdownTooComplex(String message) {
		super(Reason.INVALID, message);
	}

	static MarkdownTooComplex paragraph() {
		return new MarkdownTooComplex(
				"One paragraph of this text has too many brackets, backticks or asterisks to lay out."
						+ " If it is a log or code, put it between two lines of ```.");
	}

	static MarkdownTooComplex lines() {
		return new MarkdownTooComplex("One paragraph of this text has too many lines to lay out."
				+ " If it is a log or code, put it between two lines of ```.");
	}

	static MarkdownTooComplex pieces() {
		return new MarkdownTooComplex("This text has too many table cells, list items or links to lay out."
				+ " Keep the part that tells the story, and link to the rest.");
	}

	static MarkdownTooComplex depth() {
		return new MarkdownTooComplex("This text has quotes, lists or emphasis nested too deeply to lay out."
				+ " If it is a log or code, put it between two lines of ```.");
	}

}
