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

	private static final String NUMBER = "(?:about |around |almost |over |up to )?[€$£~]?\\d{1,3}(?:[,.\\u00a0\\u202f]?\\d{3})*(?:\\.\\d{1,2})?";

	private static final String UNIT = "(?:[ \\u00a0\\u202f]?(?:%|‰|€|k\\b|M\\b|million\\b|thousand\\b|billion\\b))?";

	// Up to six words, as long as the sentence goes on without another number.
	private static final String COUNTED = "[ \\u00a0](?:of |in |out of )?\\p{L}[\\p{L}’'-]*(?: [\\p{L}’'-]+){0,5}?";

	private static final Pattern FIGURE = Pattern.compile("(?<![\\p{L}\\p{N}:#/._-])(" + NUMBER + UNIT + ")(" + COUNTED
			+ ")(?=[.,;:!?)]|$| (?:for|and|while|until|because|which|that|\\d))", Pattern.CASE_INSENSITIVE);

	// A day, a clock time or a duration is no impact; how long it lasted stands on the
	// slide anyway.
	private static final Pattern TIME = Pattern.compile(
			"^[ \\u00a0](?:January|February|March|April|May|June|July|August|September|October|November|December|UTC|GMT|CET|"
					+ "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|a\\.?m|p\\.?m|s|sec\\w*|min\\w*|h|hours?|days?|weeks?)\\b",
			Pattern.CASE_INSENSITIVE);

	private static final int LONGEST = 4_000;

	private Figures() {
	}

	static List<Figure> in(String text, int most) {
		return FIGURE.matcher(text.substring(0, Math.min(text.length(), LONGEST)))
			.results()
			.filter((found) -> !TIME.matcher(found.group(2)).find())
			.map(Figures::figure)
			.limit(most)
			.toList();
	}

	private static Figure figure(MatchResult found) {
		return new Figure(found.group(1).replaceFirst("(?i)^(?:about|around|almost) ", "~"), found.group(2).strip());
	}

}
