package dev.festival.writeup.discussion;

import dev.festival.markdown.Markdown;

/**
 * Takes in what somebody typed to say to others.
 */
final class Said {

	private static final int MOST = 10_000;

	private Said() {
	}

	/**
	 * A comment in Markdown, 1 to 10,000 characters.
	 * @throws DiscussionRefusedException when it says nothing or too much
	 */
	static Markdown comment(String typed) {
		if (typed.length() > MOST) {
			throw new DiscussionRefusedException("At most 10,000 characters; the rest may be a part of the write-up.");
		}
		Markdown text = Markdown.of(typed.strip());
		if (text.source().codePoints().allMatch(Said::isUnseen)) {
			throw new DiscussionRefusedException("Write a word or two first.");
		}
		return text;
	}

	/**
	 * A sentence or a few without markup.
	 * @throws DiscussionRefusedException when it has more than that many characters
	 */
	static String sentence(String typed, int most) {
		String tidy = new Markdown(typed).source().strip();
		if (tidy.length() > most) {
			throw new DiscussionRefusedException("At most %,d characters.".formatted(most));
		}
		return tidy.codePoints().allMatch(Said::isUnseen) ? "" : tidy;
	}

	private static boolean isUnseen(int point) {
		return Character.isWhitespace(point) || Character.isSpaceChar(point)
				|| Character.getType(point) == Character.FORMAT;
	}

}
