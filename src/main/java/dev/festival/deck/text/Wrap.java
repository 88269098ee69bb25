package dev.festival.deck.text;

import java.lang.Character.UnicodeScript;

/**
 * One paragraph broken into lines the way presentation programs do it: at spaces and
 * hyphens, between ideographs, and inside a word only when it is wider than the line.
 *
 * @param lines how many lines there are, at least 1
 * @param torn whether a word had to be broken
 * @param tall whether there are letters that stand higher than Latin ones
 */
record Wrap(int lines, boolean torn, boolean tall) {

	static Wrap of(String text, Typeface face, double size, double width) {
		Wrapper wrapper = new Wrapper(width);
		text.codePoints().forEach((codePoint) -> wrapper.add(codePoint, face.width(codePoint, size)));
		return new Wrap(wrapper.lines, wrapper.torn, wrapper.tall);
	}

	private static final class Wrapper {

		private final double width;

		private double line;

		private double word;

		private int lines = 1;

		private boolean torn;

		private boolean tall;

		private Wrapper(double width) {
			this.width = width;
		}

		private void add(int codePoint, double advance) {
			if (codePoint == '\n') {
				startLine();
				this.word = 0;
			}
			else if (Character.isWhitespace(codePoint)) {
				endWord();
				this.line += advance;
			}
			else {
				addLetter(codePoint, advance);
			}
		}

		private void addLetter(int codePoint, double advance) {
			boolean tallLetter = codePoint > 0x58f && isTall(codePoint);
			this.tall |= tallLetter;
			boolean breaksAround = tallLetter && breaksAnywhere(codePoint);
			if (breaksAround) {
				endWord();
			}
			this.word += advance;
			if (this.line + this.word > this.width) {
				if (this.line > 0) {
					startLine();
				}
				if (this.word > this.width) {
					this.torn = true;
					startLine();
					this.word = advance;
				}
			}
			if (breaksAround || codePoint == '-' || codePoint == '–' || codePoint == '—') {
				endWord();
			}
		}

		private void startLine() {
			this.lines++;
			this.line = 0;
		}

		private void endWord() {
			this.line += this.word;
			this.word = 0;
		}

		private static boolean isTall(int codePoint) {
			return switch (UnicodeScript.of(codePoint)) {
				case LATIN, GREEK, CYRILLIC, HEBREW, INHERITED -> false;
				case COMMON -> codePoint >= 0x2600;
				default -> true;
			};
		}

		private static boolean breaksAnywhere(int codePoint) {
			return switch (UnicodeScript.of(codePoint)) {
				case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
				default -> Character.isEmojiPresentation(codePoint);
			};
		}

	}

}
