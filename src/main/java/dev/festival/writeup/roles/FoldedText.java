package dev.festival.writeup.roles;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A text in which spellings of one name look the same: without case, accents and what
 * can't be seen, with one kind of apostrophe and dash; and where each character came
 * from.
 *
 * @param text the folded text
 * @param places of each of its characters in the original, and at last the length of that
 */
@SuppressWarnings("ArrayRecordComponent")
record FoldedText(String text, int[] places) {

	/** Marks that a writer may leave out; elsewhere they are the vowels. */
	private static final Set<UnicodeScript> ACCENTED = Set.of(UnicodeScript.INHERITED, UnicodeScript.HEBREW,
			UnicodeScript.ARABIC);

	/** Letters with a stroke, which Unicode doesn't take apart. */
	private static final Map<Integer, String> STROKES = Map.of((int) 'ł', "l", (int) 'ø', "o", (int) 'đ', "d",
			(int) 'ħ', "h", (int) 'ı', "i", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ð', "d", (int) 'þ', "th");

	static FoldedText of(String original) {
		StringBuilder folded = new StringBuilder(original.length());
		IntStream.Builder places = IntStream.builder();
		int at = 0;
		while (at < original.length()) {
			int point = original.codePointAt(at);
			String letters = (point < 128) ? Character.toString(Character.toLowerCase(point)) : fold(point);
			for (int index = 0; index < letters.length(); index++) {
				places.add(at);
			}
			folded.append(letters);
			at += Character.charCount(point);
		}
		return new FoldedText(folded.toString(), places.add(original.length()).build().toArray());
	}

	private static String fold(int point) {
		int type = Character.getType(point);
		if (type == Character.FORMAT || isAccent(point)) {
			return "";
		}
		if (type == Character.SPACE_SEPARATOR) {
			return " ";
		}
		if (type == Character.DASH_PUNCTUATION) {
			return "-";
		}
		if (point == '’' || point == '‘' || point == 'ʼ' || point == '′') {
			return "'";
		}
		return Character.isIdeographic(point) ? Character.toString(point) : plain(point);
	}

	private static String plain(int point) {
		StringBuilder letters = new StringBuilder();
		Normalizer.normalize(Character.toString(point), Form.NFKD)
			.codePoints()
			.filter((part) -> !isAccent(part))
			.forEach(letters::appendCodePoint);
		String lower = Normalizer.normalize(letters, Form.NFKC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
		return STROKES.getOrDefault(lower.isEmpty() ? 0 : lower.codePointAt(0), lower);
	}

	private static boolean isAccent(int point) {
		return Character.getType(point) == Character.NON_SPACING_MARK && ACCENTED.contains(UnicodeScript.of(point));
	}

}
