package dev.festival.deck.text;

/**
 * A typeface of the deck, as far as it decides how much room a text takes.
 */
public enum Typeface {

	/** Running text. */
	TEXT(1.1),

	/** Running text in bold. */
	BOLD(1.18),

	/** Headings, in this typeface or in a wider one that takes its place. */
	DISPLAY(1.02);

	// Where our fonts aren't installed, others take their place, and wide ones are that
	// much wider.
	private final double slack;

	Typeface(double slack) {
		this.slack = slack;
	}

	/**
	 * How wide one character is, in the unit of the font size.
	 */
	double width(int codePoint, double size) {
		return Widths.of(this, codePoint) * size * this.slack / 1000;
	}

	/**
	 * How wide a text is on a single line, in the unit of the font size.
	 */
	public double width(String text, double size) {
		return text.codePoints().mapToDouble((codePoint) -> width(codePoint, size)).sum();
	}

}
