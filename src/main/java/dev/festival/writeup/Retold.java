package dev.festival.writeup;

import java.util.function.UnaryOperator;

import dev.festival.markdown.Markdown;

/**
 * A story as it is told to somebody, with the rule for whatever else is told with it.
 *
 * @param words says any text in the words of this telling
 */
public record Retold(Story story, UnaryOperator<Markdown> words) {

	/**
	 * The story as it was written.
	 */
	public static Retold asWritten(Story story) {
		return new Retold(story, UnaryOperator.identity());
	}

}
