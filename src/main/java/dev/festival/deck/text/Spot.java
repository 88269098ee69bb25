package dev.festival.deck.text;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/**
 * A place for text on a slide of 960 by 540 points: how large it is and which font sizes
 * may be used in it.
 *
 * @param face the typeface
 * @param width of a line, in points
 * @param height of all lines together, in points
 * @param lineSpacing what the distance of lines is multiplied with
 * @param gap between paragraphs, in points
 * @param sizes the font sizes in points that may be used, largest first
 */
public record Spot(Typeface face, double width, double height, double lineSpacing, double gap, List<Integer> sizes) {

	private static final String ELLIPSIS = "…";

	private static final double LINE_HEIGHT = 1.21;

	private static final double TALL_LINE_HEIGHT = 1.45;

	// No slide holds more, and measuring stays cheap however long the text is.
	private static final int LONGEST = 4_000;

	public Spot {
		sizes = List.copyOf(sizes);
	}

	/**
	 * The same place with another height.
	 */
	public Spot withHeight(double points) {
		return new Spot(this.face, this.width, points, this.lineSpacing, this.gap, this.sizes);
	}

	/**
	 * The same place with sizes from the first to the last only, both included.
	 */
	public Spot withSizes(int largest, int smallest) {
		return new Spot(this.face, this.width, this.height, this.lineSpacing, this.gap,
				this.sizes.stream().filter((size) -> size <= largest && size >= smallest).toList());
	}

	/**
	 * How high the paragraphs stand in the given font size, in points.
	 */
	public double height(List<String> paragraphs, int size) {
		double height = this.gap * Math.max(0, paragraphs.size() - 1);
		for (String paragraph : paragraphs) {
			height += height(wrap(paragraph, size), size);
		}
		return height;
	}

	/**
	 * How far the lines of a text stand apart, as a multiple of the font size.
	 */
	public double lineHeight(String text) {
		return this.lineSpacing * (wrap(text, this.sizes.getLast()).tall() ? TALL_LINE_HEIGHT : LINE_HEIGHT);
	}

	/**
	 * The largest size in which the paragraphs fit without tearing a word, or the
	 * smallest there is.
	 */
	public int size(List<String> paragraphs) {
		return this.sizes.stream().filter((size) -> holds(paragraphs, size)).findFirst().orElse(this.sizes.getLast());
	}

	public int size(String text) {
		return size(List.of(text));
	}

	/**
	 * Whether the paragraphs fit in the smallest size, if need be with words broken at
	 * the end of a line.
	 */
	public boolean fits(List<String> paragraphs) {
		return height(paragraphs, this.sizes.getLast()) <= this.height;
	}

	public boolean fits(String text) {
		return text.length() <= LONGEST && fits(List.of(text));
	}

	/**
	 * The text if it fits, else as much of its beginning as does, with an ellipsis.
	 */
	public String cut(String text) {
		return cut(text, "");
	}

	/**
	 * The text and the tail if they fit, else as much of the text's beginning as does,
	 * with an ellipsis and the tail.
	 */
	public String cut(String text, String tail) {
		if (fits(text + tail)) {
			return text + tail;
		}
		String end = ELLIPSIS + tail;
		BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
		letters.setText(text);
		int fitting = 0;
		int tooLong = Math.min(text.length(), LONGEST);
		while (fitting + 1 < tooLong) {
			int middle = (fitting + tooLong) / 2;
			if (fits(text.substring(0, letters.isBoundary(middle) ? middle : letters.preceding(middle)) + end)) {
				fitting = middle;
			}
			else {
				tooLong = middle;
			}
		}
		int border = letters.isBoundary(fitting) ? fitting : letters.preceding(fitting);
		return text.substring(0, wordBorder(text, border)).stripTrailing() + end;
	}

	private static int wordBorder(String text, int end) {
		for (int at = end; at > Math.max(0, end - 24); at--) {
			if (Character.isWhitespace(text.charAt(at))) {
				return at;
			}
		}
		return end;
	}

	private boolean holds(List<String> paragraphs, int size) {
		double height = this.gap * Math.max(0, paragraphs.size() - 1);
		for (String paragraph : paragraphs) {
			Wrap wrap = wrap(paragraph, size);
			height += height(wrap, size);
			if (wrap.torn() || height > this.height) {
				return false;
			}
		}
		return true;
	}

	private Wrap wrap(String paragraph, int size) {
		return Wrap.of(paragraph, this.face, size, this.width);
	}

	private double height(Wrap wrap, int size) {
		return wrap.lines() * size * this.lineSpacing * (wrap.tall() ? TALL_LINE_HEIGHT : LINE_HEIGHT);
	}

}
