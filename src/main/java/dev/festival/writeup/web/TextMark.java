package dev.festival.writeup.web;

import dev.festival.markdown.Markdown;

/**
 * A short mark of a text, by which a form knows whether it was touched.
 */
final class TextMark {

	private TextMark() {
	}

	static String of(Markdown text) {
		return Integer.toHexString(text.source().hashCode()) + "-" + text.source().length();
	}

}
