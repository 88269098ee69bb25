package dev.festival.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Arabic letters in the forms that they take beside each other.
 */
final class ArabicShapes {

	private static final char LAM = '\u0644';

	private static final char TATWEEL = '\u0640';

	private static final Map<Character, Forms> FORMS = forms();

	private ArabicShapes() {
	}

	static String of(String text) {
		if (text.chars().noneMatch((letter) -> FORMS.containsKey((char) letter))) {
			return text;
		}
		StringBuilder shaped = new StringBuilder(text.length());
		for (int at = 0; at < text.length(); at++) {
			char letter = text.charAt(at);
			Forms forms = FORMS.get(letter);
			if (forms == null || letter == TATWEEL) {
				shaped.append(letter);
				continue;
			}
			boolean before = joinsForward(text, at);
			int next = next(text, at + 1);
			char alef = (letter == LAM && next == at + 1 && next < text.length()) ? lamWith(text.charAt(next), before)
					: 0;
			if (alef != 0) {
				shaped.append(alef);
				at = next;
				continue;
			}
			boolean after = forms.initial != 0 && next < text.length() && joinsBackward(text.charAt(next));
			shaped.append(forms.of(letter, before && forms.last != 0, after));
		}
		return shaped.toString();
	}

	/**
	 * Undoes it for one character.
	 */
	static String plain(String shaped) {
		return Normalizer.normalize(shaped, Normalizer.Form.NFKC);
	}

	private static boolean joinsForward(String text, int at) {
		int before = at - 1;
		while (before >= 0 && Character.getType(text.charAt(before)) == Character.NON_SPACING_MARK) {
			before--;
		}
		if (before < 0) {
			return false;
		}
		Forms forms = FORMS.get(text.charAt(before));
		return forms != null && forms.initial != 0;
	}

	private static int next(String text, int from) {
		int next = from;
		while (next < text.length() && Character.getType(text.charAt(next)) == Character.NON_SPACING_MARK) {
			next++;
		}
		return next;
	}

	private static boolean joinsBackward(char letter) {
		Forms forms = FORMS.get(letter);
		return forms != null && forms.last != 0;
	}

	private static char lamWith(char alef, boolean joined) {
		char ligature = switch (alef) {
			case '\u0622' -> '\ufef5';
			case '\u0623' -> '\ufef7';
			case '\u0625' -> '\ufef9';
			case '\u0627' -> '\ufefb';
			default -> 0;
		};
		return (ligature != 0 && joined) ? (char) (ligature + 1) : ligature;
	}

	/**
	 * Unicode names each presentation form and says which letter it is one of.
	 */
	private static Map<Character, Forms> forms() {
		Map<Character, Forms> all = new HashMap<>();
		for (char form = '\ufb50'; form <= '\ufefc'; form++) {
			String name = Character.isDefined(form) ? Character.getName(form) : null;
			String letter = plain(String.valueOf(form));
			if (name != null && name.startsWith("ARABIC LETTER ") && letter.length() == 1) {
				all.computeIfAbsent(letter.charAt(0), (key) -> new Forms()).add(name, form);
			}
		}
		Forms tatweel = all.computeIfAbsent(TATWEEL, (key) -> new Forms());
		tatweel.initial = TATWEEL;
		tatweel.last = TATWEEL;
		return all;
	}

	private static final class Forms {

		private char isolated;

		private char initial;

		private char medial;

		private char last;

		private void add(String name, char form) {
			if (name.endsWith(" ISOLATED FORM")) {
				this.isolated = form;
			}
			else if (name.endsWith(" INITIAL FORM")) {
				this.initial = form;
			}
			else if (name.endsWith(" MEDIAL FORM")) {
				this.medial = form;
			}
			else if (name.endsWith(" FINAL FORM")) {
				this.last = form;
			}
		}

		private char of(char letter, boolean before, boolean after) {
			char form = before ? (after ? this.medial : this.last) : (after ? this.initial : this.isolated);
			return (form != 0) ? form : letter;
		}

	}

}
