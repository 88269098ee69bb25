package dev.festival.writeup;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import dev.festival.markdown.Markdown;

/**
 * A story as it is told to somebody, with the rule for whatever else is told with it.
 *
 * @param wordsFor gives, for all further texts together, what says each in the words of
 * this telling
 */
public record Retold(Story story, Function<List<String>, UnaryOperator<Markdown>> wordsFor) {

	/**
	 * The story as it was written.
	 */
	public static Retold asWritten(Story story) {
		return new Retold(story, (texts) -> UnaryOperator.identity());
	}

}
