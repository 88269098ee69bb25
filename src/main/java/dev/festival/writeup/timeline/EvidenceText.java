package dev.festival.writeup.timeline;

import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Takes an address that stands last in a text as its evidence; the words stay.
 *
 * @param text the words
 * @param link the address
 */
record EvidenceText(String text, @Nullable String link) {

	private static final String SCHEME = "https://";

	private static final Pattern REST = Pattern.compile("[)\\].*_]{0,8}");

	private static final int LONGEST_LINK = 2000;

	private static final Set<String> LEADING_TO_LINK = Set.of("at", "in", "see", "via", "by", "on", "from", "to",
			"with", "is", "of");

	static EvidenceText of(String text) {
		int end = text.length();
		while (end > 0 && ".*_".indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		int start = text.lastIndexOf(SCHEME, end);
		if (start < 0 || end - start > LONGEST_LINK || end - start <= SCHEME.length()) {
			return new EvidenceText(text, null);
		}
		char before = (start > 0) ? text.charAt(start - 1) : ' ';
		int labelEnd = start - 2;
		int close = (before == '(' && labelEnd >= 0 && text.charAt(labelEnd) == ']') ? closing(text, start) : -1;
		if (close >= 0 && REST.matcher(text.substring(close + 1)).matches()) {
			return labelled(text, labelEnd, text.substring(start, close), text.substring(close + 1));
		}
		boolean wrapped = (before == '<' && text.charAt(end - 1) == '>')
				|| (before == '(' && text.charAt(end - 1) == ')');
		String link = text.substring(start, wrapped ? end - 1 : end);
		if (!isLink(link) || !(wrapped || Character.isWhitespace(before))) {
			return new EvidenceText(text, null);
		}
		return new EvidenceText(withoutLink(text, wrapped ? start - 1 : start), link);
	}

	// An address may have brackets of its own.
	private static int closing(String text, int start) {
		int open = 1;
		for (int at = start; at < text.length(); at++) {
			open += (text.charAt(at) == '(') ? 1 : (text.charAt(at) == ')') ? -1 : 0;
			if (open == 0) {
				return at;
			}
		}
		return -1;
	}

	private static EvidenceText labelled(String text, int labelEnd, String link, String rest) {
		int labelStart = text.lastIndexOf('[', labelEnd);
		if (labelStart < 0 || !isLink(link)) {
			return new EvidenceText(text, null);
		}
		int image = (labelStart > 0 && text.charAt(labelStart - 1) == '!') ? 1 : 0;
		String words = text.substring(0, labelStart - image) + text.substring(labelStart + 1, labelEnd) + rest;
		return new EvidenceText(words.isBlank() ? text : words, link);
	}

	private static boolean isLink(String link) {
		return link.chars()
			.noneMatch((character) -> Character.isWhitespace(character) || "<>\"[]`|".indexOf(character) >= 0);
	}

	// A sentence that leads up to its address would end in the air without it.
	private static String withoutLink(String text, int start) {
		String words = text.substring(0, start).strip();
		while (!words.isEmpty() && "-–—:(,|<".indexOf(words.charAt(words.length() - 1)) >= 0) {
			words = words.substring(0, words.length() - 1).strip();
		}
		String last = words.substring(words.lastIndexOf(' ') + 1);
		return (words.isEmpty() || LEADING_TO_LINK.contains(last)) ? text : words;
	}

}
