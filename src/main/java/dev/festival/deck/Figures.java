package dev.festival.deck;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import dev.festival.deck.Slide.Figure;

/**
 * Finds the numbers in a text that deserve to be large, each with the words after it that
 * say what it counts.
 */
final class Figures {

	private static final String NUMBER = "(?:(?:about|around|almost|nearly|over|more than|up to) )?[€$£~]?"
			+ "\\d{1,3}(?:[,.\\u00a0\\u202f]?\\d{3}){0,5}(?:\\.\\d{1,2})?";

	private static final String UNIT = "(?:[ \\u00a0\\u202f]?(?:%|‰|€|k\\b|M\\b|million\\b|thousand\\b|billion\\b))?";

	private static final String WORD = "[ \\u00a0][\\p{L}’'-]++";

	// As many words as a label holds, up to where the sentence pauses or the next number
	// comes.
	private static final Pattern FIGURE = Pattern.compile(
			"(?<![\\p{L}\\p{N}:#/._-])(" + NUMBER + UNIT + ")(" + WORD + "(?:" + WORD
					+ "){0,11}?)(?=[.,;:!?)…]|$| (?:for\\b|and\\b|between\\b|[(“\"–—]|(?:in )?\\d))",
			Pattern.CASE_INSENSITIVE);

	// A day, a clock time or a length of time is no impact; how long it lasted stands on
	// the slide anyway.
	private static final Pattern TIME = Pattern.compile(
			"^.(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|utc|gmt|[ap]\\.?m|s|sec[a-z]*|min[a-z]*|h|hours?|days?|weeks?|months?|years?)(?![\\p{L}])",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern DID_NOT_HAPPEN = Pattern.compile("\\b(?:would|could) have\\b[^.!?]*$",
			Pattern.CASE_INSENSITIVE);

	private static final int LONGEST = 4_000;

	private Figures() {
	}

	/**
	 * The first numbers of the text, in order.
	 */
	static List<Figure> in(String text, int most) {
		String searched = text.substring(0, Math.min(text.length(), LONGEST));
		return FIGURE.matcher(searched)
			.results()
			.filter((found) -> !TIME.matcher(found.group(2)).find())
			.filter((found) -> !DID_NOT_HAPPEN.matcher(searched.substring(0, found.start())).find())
			.map(Figures::figure)
			.limit(most)
			.toList();
	}

	private static Figure figure(MatchResult found) {
		String value = found.group(1)
			.replaceFirst("(?i)^(?:about|around|almost|nearly) ", "~")
			.replaceFirst("(?i)^(?:over|more than) ", ">\u202f")
			.replaceFirst("(?i)^up to ", "≤\u202f");
		return new Figure(value, found.group(2).strip());
	}

}
