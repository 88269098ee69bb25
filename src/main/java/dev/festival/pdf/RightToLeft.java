package dev.festival.pdf;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.Locale;

import com.openhtmltopdf.bidi.BidiReorderer;

/**
 * Writes right-to-left text from the left, as it is drawn.
 */
final class RightToLeft implements BidiReorderer {

	private static final String OPENING = "([{<«‹";

	private static final String CLOSING = ")]}>»›";

	/**
	 * Whether any of the text runs from the right.
	 */
	static boolean isIn(String text) {
		char[] letters = text.toCharArray();
		return Bidi.requiresBidi(letters, 0, letters.length);
	}

	/**
	 * Whether a paragraph begins at the right.
	 */
	static boolean isBaseOf(String text) {
		return isIn(text) && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
	}

	@Override
	public String reorderRTLTextToLTR(String text) {
		BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
		letters.setText(text);
		StringBuilder turned = new StringBuilder(text.length());
		int end = letters.last();
		for (int start = letters.previous(); start != BreakIterator.DONE; start = letters.previous()) {
			turned.append(mirrored(text.substring(start, end)));
			end = start;
		}
		return turned.toString();
	}

	private static String mirrored(String letter) {
		int opening = OPENING.indexOf(letter);
		int closing = CLOSING.indexOf(letter);
		if (opening >= 0) {
			return CLOSING.substring(opening, opening + 1);
		}
		return (closing >= 0) ? OPENING.substring(closing, closing + 1) : letter;
	}

	@Override
	public String shapeText(String text) {
		return ArabicShapes.of(text);
	}

	@Override
	public String deshapeText(String text) {
		return ArabicShapes.plain(text);
	}

	@Override
	public boolean isLiveImplementation() {
		return true;
	}

}
