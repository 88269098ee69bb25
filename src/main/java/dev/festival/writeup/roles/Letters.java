package dev.festival.writeup.roles;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * Where a word begins and ends in folded text, in each script by its own habits.
 */
final class Letters {

	/** Scripts that leave no gap between words. */
	private static final Set<UnicodeScript> WITHOUT_GAPS = Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
			UnicodeScript.KATAKANA, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);

	/** “And”, “to”, “in” and the like are written as one letter before the name. */
	private static final String ARABIC_PREFIXES = "وفبلك";

	private static final String HEBREW_PREFIXES = "ושהבכלמ";

	/** Spaces, and what Markdown may put between the words of a name. */
	private static final String GAP = " \n\t*_~·・";

	private Letters() {
	}

	static boolean needsNoGap(int point) {
		return WITHOUT_GAPS.contains(UnicodeScript.of(point));
	}

	/**
	 * Whether what follows may be glued to the name, or what comes before it.
	 */
	static boolean isGlued(int point) {
		return switch (UnicodeScript.of(point)) {
			case HANGUL, ARABIC, HEBREW -> true;
			default -> false;
		};
	}

	static boolean isOfWord(int point) {
		return Character.isLetterOrDigit(point);
	}

	/**
	 * Whether a word can begin here.
	 */
	static boolean begins(String text, int at) {
		int point = text.codePointAt(at);
		return at == 0 || needsNoGap(point) || isFreeBefore(text, at) || isPrefixed(text, at, point);
	}

	/**
	 * Whether a word can end here.
	 */
	static boolean ends(String text, int end) {
		int last = text.codePointBefore(end);
		return end == text.length() || needsNoGap(last) || UnicodeScript.of(last) == UnicodeScript.HANGUL
				|| !isOfWord(text.codePointAt(end));
	}

	static int afterGap(String text, int from) {
		int at = from;
		while (at < text.length() && GAP.indexOf(text.charAt(at)) >= 0) {
			at++;
		}
		return at;
	}

	private static boolean isFreeBefore(String text, int at) {
		return at == 0 || !isOfWord(text.codePointBefore(at));
	}

	private static boolean isPrefixed(String text, int at, int point) {
		String prefixes = switch (UnicodeScript.of(point)) {
			case ARABIC -> ARABIC_PREFIXES;
			case HEBREW -> HEBREW_PREFIXES;
			default -> "";
		};
		int start = at;
		while (start > 0 && at - start < 2 && prefixes.indexOf(text.charAt(start - 1)) >= 0) {
			start--;
		}
		return start < at && isFreeBefore(text, start);
	}

}
