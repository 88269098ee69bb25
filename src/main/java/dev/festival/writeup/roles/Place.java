package dev.festival.writeup.roles;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a text where somebody seems to be called, and whether they really are.
 *
 * @param original the text as it was written
 * @param start where the words begin in it
 * @param end where they end
 */
record Place(String original, int start, int end) {

	private static final String OPENING = "@ \t\"'“‘„«»([{*_~>#-–—•|";

	private static final Pattern POSSESSIVE = Pattern.compile("[*_~]{0,3}['’]s\\b.*", Pattern.DOTALL);

	private static final Pattern NEXT_WORD = Pattern.compile("[\\s*_~,]*([\\p{L}\\p{M}\\p{N}]+).*", Pattern.DOTALL);

	private static final int NEAR = 40;

	/**
	 * Whether they are meant who are called in this way.
	 */
	boolean isMeant(Way way) {
		return switch (way.kind()) {
			case CERTAIN -> true;
			case HANDLE -> isHandle(way);
			case ALONE -> isName(way);
		};
	}

	private boolean isHandle(Way way) {
		String before = this.original.substring(Math.max(0, this.start - 1), this.start);
		boolean called = before.equals("@") || before.equals("~") || after().startsWith("@");
		return called || (before.equals("/") && !OrdinaryWords.isOne(way.words().getFirst()));
	}

	/**
	 * A part of a name is written with its capital, or as its owner writes it; in front
	 * of a colon, as logs of chats name who speaks, in any way. Where it is an ordinary
	 * word too, more has to speak for it.
	 */
	private boolean isName(Way way) {
		String word = way.words().getFirst();
		boolean ordinary = OrdinaryWords.isOne(word);
		String here = this.original.substring(this.start, this.end);
		boolean speaks = beginsSentence() && after().startsWith(":") && !ordinary;
		if (!speaks && !isCapital(here) && (ordinary || !here.equals(way.written()))) {
			return false;
		}
		if (!ordinary || POSSESSIVE.matcher(after()).matches()) {
			return true;
		}
		if (OrdinaryWords.isOfTheCalendar(word) && isBesideDate()) {
			return false;
		}
		return !beginsSentence() || OrdinaryWords.isWhatPeopleDo(nextWord());
	}

	private static boolean isCapital(String word) {
		int first = word.codePointAt(0);
		return Character.toLowerCase(first) != first || Character.toUpperCase(first) == first;
	}

	private boolean isBesideDate() {
		return OrdinaryWords.leadsToADate(wordBefore()) || nextWord().codePoints().anyMatch(Character::isDigit);
	}

	/**
	 * Whether any word would have a capital letter here.
	 */
	boolean beginsSentence() {
		int at = this.start;
		while (at > 0 && OPENING.indexOf(this.original.charAt(at - 1)) >= 0) {
			at--;
		}
		return at == 0 || "\n.!?:;…。！？".indexOf(this.original.charAt(at - 1)) >= 0;
	}

	private String wordBefore() {
		String before = this.original.substring(Math.max(0, this.start - NEAR), this.start).stripTrailing();
		int from = before.length();
		while (from > 0 && Character.isLetterOrDigit(before.charAt(from - 1))) {
			from--;
		}
		return FoldedText.of(before.substring(from)).text();
	}

	private String nextWord() {
		Matcher next = NEXT_WORD.matcher(after());
		return next.matches() ? FoldedText.of(next.group(1)).text() : "";
	}

	private String after() {
		return this.original.substring(this.end, Math.min(this.original.length(), this.end + NEAR));
	}

}
