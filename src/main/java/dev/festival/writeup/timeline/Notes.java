package dev.festival.writeup.timeline;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Sentences about what was assumed for one line, each said once.
 */
final class Notes {

	private final Set<String> sentences = new LinkedHashSet<>();

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
