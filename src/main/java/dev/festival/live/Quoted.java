package dev.festival.live;

import dev.festival.markdown.Verbatim;

/**
 * A question as it stands in a write-up: word by word, whatever signs it has.
 *
 * @param question that was asked
 */
record Quoted(Question question) {

	String markdown() {
		String asked = Verbatim.of(this.question.text());
		return this.question.name().isEmpty() ? asked : asked + " (" + Verbatim.of(this.question.name()) + ")";
	}

}
