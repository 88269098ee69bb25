package dev.festival.deck.text;

import java.util.List;

import static dev.festival.deck.text.Typeface.BOLD;
import static dev.festival.deck.text.Typeface.DISPLAY;
import static dev.festival.deck.text.Typeface.TEXT;

/**
 * The places for text on our slides, by what stands there. They are as large as the
 * template's placeholders; where bullets are hung, a line is that much shorter.
 */
public final class Spots {

	/** How far the text of a list item stands from its bullet, in points. */
	public static final double BULLET = 26;

	/** How far the text of a timeline entry stands from its time, in points. */
	public static final double TIME = 138;

	/** The height of what is under a slide's title, in points. */
	public static final double BODY_HEIGHT = 336;

	public static final Spot COVER_EYEBROW = new Spot(BOLD, 540, 30, 1, 0, List.of(20, 18, 16));

	public static final Spot COVER_TITLE = new Spot(DISPLAY, 560, 244, 0.92, 0,
			List.of(60, 54, 48, 42, 38, 34, 30, 26, 24));

	public static final Spot COVER_SUBTITLE = new Spot(TEXT, 640, 58, 1.05, 0, List.of(22, 20, 18));

	public static final Spot COVER_LINE = new Spot(TEXT, 640, 44, 1.05, 0, List.of(16, 14));

	public static final Spot TITLE = new Spot(DISPLAY, 816, 80, 0.94, 0, List.of(40, 36, 34, 30, 28, 26, 24, 22));

	public static final Spot BODY = new Spot(TEXT, 816 - BULLET, BODY_HEIGHT, 1.05, 10,
			List.of(32, 28, 26, 24, 22, 20, 18));

	public static final Spot FIGURE = new Spot(DISPLAY, 244, 80, 0.95, 0, List.of(66, 60, 54, 48, 42, 36, 30, 26, 22));

	public static final Spot FIGURE_LABEL = new Spot(TEXT, 256, 64, 1.05, 0, List.of(18, 16, 14));

	public static final Spot BESIDE_FIGURES = BODY.withHeight(162).withSizes(26, 18);

	public static final Spot ENTRY_TIME = new Spot(TEXT, 108, 27, 1, 0, List.of(22, 20, 18, 16, 14));

	public static final Spot ENTRIES = new Spot(TEXT, 816 - TIME, BODY_HEIGHT, 1, 14, List.of(22, 20, 18));

	/** What stands below a picture. */
	public static final Spot CAPTION = new Spot(TEXT, 816, 46, 1.05, 0, List.of(18, 16, 14));

	public static final Spot QUOTE_TITLE = new Spot(BOLD, 600, 30, 1, 0, List.of(20, 18, 16));

	public static final Spot QUOTE = new Spot(DISPLAY, 752, 376, 0.96, 12, List.of(56, 50, 44, 40, 36, 32, 28, 24));

	public static final Spot CLOSING_TITLE = new Spot(DISPLAY, 600, 120, 0.92, 0, List.of(60, 54, 48, 42, 36, 30, 24));

	public static final Spot CLOSING = new Spot(TEXT, 600 - BULLET, 268, 1.08, 10, List.of(26, 24, 22, 20, 18));

	/** A contributing factor: its label, title and detail. */
	public static final Stack FACTOR = new Stack(new Spot(BOLD, 790, 18, 1.05, 0, List.of(15, 14, 14, 13)),
			new Spot(DISPLAY, 790, 45, 1, 0, List.of(24, 22, 20, 18)),
			new Spot(TEXT, 790, 58, 1.05, 0, List.of(18, 17, 16, 15)));

	/** Follow-ups: title, owner, due date, state. */
	public static final Grid FOLLOW_UPS = Grid.of(BODY_HEIGHT, 3, 416, 144, 128, 128);

	/** Moments: time, name, text. */
	public static final Grid MOMENTS = Grid.of(230, 1, 124, 152, 540);

	private Spots() {
	}

	/**
	 * The heading of one of some columns.
	 */
	public static Spot columnHeading(int columns) {
		return new Spot(DISPLAY, columnWidth(columns), 34, 0.95, 0, List.of(24, 22, 20, 18, 16));
	}

	/**
	 * What is under the heading of one of some columns.
	 */
	public static Spot column(int columns) {
		return new Spot(TEXT, columnWidth(columns) - BULLET, 276, 1.05, 8, List.of(22, 20, 18, 16));
	}

	private static double columnWidth(int columns) {
		return (columns == 2) ? 396 : 256;
	}

}
