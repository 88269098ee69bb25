package dev.festival.writeup.roles;

import java.util.List;

/**
 * A way to call somebody, in folded words.
 *
 * @param role what to say in its place
 * @param written the words as their owner writes them
 */
record Way(List<String> words, Kind kind, String role, String written) {

	/**
	 * What else it takes for the words to mean the person.
	 */
	enum Kind {

		/** Nothing: a whole name, an e-mail address, a handle that is no word. */
		CERTAIN,

		/** A part of a name: a capital letter, and a place where that says something. */
		ALONE,

		/** A sign before or behind it, as in {@code @ada} or {@code ada@host}. */
		HANDLE

	}

	int length() {
		return this.words.stream().mapToInt(String::length).sum();
	}

	/**
	 * Where the words end in a text in which they begin at this place, or -1.
	 */
	int endIn(String text, int begin) {
		int at = begin;
		for (String word : this.words) {
			int start = (at == begin) ? at : Letters.afterGap(text, at);
			boolean apart = at == begin || start > at || Letters.needsNoGap(word.codePointAt(0));
			if (!apart || !text.startsWith(word, start)) {
				return -1;
			}
			at = start + word.length();
		}
		return at;
	}

}
