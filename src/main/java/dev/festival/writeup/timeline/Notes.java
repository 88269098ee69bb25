package dev.festival.writeup.timeline;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Sentences about what was assumed for one line, each said once.
 */
final class Notes {

	private final Set<String> said;

	private final Set<String> sentences = new LinkedHashSet<>();

	/**
	 * Notes for one line of a paste.
	 * @param said what was said at lines before and needn't be said again
	 */
	Notes(Set<String> said) {
		this.said = said;
	}

	/**
	 * Adds what holds for a whole paste, unless a line before says it.
	 */
	void addOnce(String sentence) {
		if (this.said.add(sentence)) {
			add(sentence);
		}
	}

	void add(String sentence) {
		if (!sentence.isBlank()) {
			this.sentences.add(sentence.strip());
		}
	}

	@Override
	public String toString() {
		return String.join(" ", this.sentences);
	}

}
