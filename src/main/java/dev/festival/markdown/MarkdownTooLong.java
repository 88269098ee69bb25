package dev.festival.markdown;

import java.util.Locale;

import dev.festival.refusal.Refusal;

/**
 * Refuses a text that is longer than one text can be; the message is for its writer.
 */
public final class MarkdownTooLong extends Refusal {

	MarkdownTooLong(int length) {
		super(Reason.TOO_LARGE, String.format(Locale.ROOT,
				"This text has %,d characters, and %,d is the most that fit here. Shorten it, or link to the long part.",
				length, Markdown.MAX_LENGTH));
	}

}
