package dev.festival.writeup.web;

import dev.festival.markdown.Markdown;
import dev.festival.writeup.Cast;
import dev.festival.writeup.Involved;
import dev.festival.writeup.State;

/**
 * A short mark of a text, by which a form knows whether it was touched.
 */
final class TextMark {

	private TextMark() {
	}

	static String of(Markdown text) {
		return of(text.source());
	}

	/**
	 * The same for a state that is no text.
	 */
	static String of(State state) {
		return of((state instanceof Cast cast)
				? cast.teller() + " " + cast.involved().stream().map(Involved::toString).sorted().toList()
				: state.toString());
	}

	private static String of(String text) {
		return Integer.toHexString(text.hashCode()) + "-" + text.length();
	}

}
