package dev.festival.deck.pptx;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;

import org.openxmlformats.schemas.drawingml.x2006.main.CTSchemeColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;

/**
 * Which colours of a theme inks are: in ours as they are named, in another one so that
 * what is written with them can be read on its paper.
 */
final class Palette {

	/** That of our own template. */
	static final Palette OURS = new Palette(new EnumMap<>(Ink.class), false, true);

	private static final double READABLE = 4.5;

	private static final int FAINT = 35_000;

	/** What the colours of the theme look like. */
	private final Map<Ink, Color> colours;

	/** Whether its text is what the theme calls background. */
	private final boolean swapped;

	private final boolean ours;

	private Palette(Map<Ink, Color> colours, boolean swapped, boolean ours) {
		this.colours = colours;
		this.swapped = swapped;
		this.ours = ours;
	}

	/**
	 * That of another theme.
	 * @param colours what its colours look like; text and paper among them
	 * @param body the colour that it has for running text
	 */
	static Palette of(Map<Ink, Color> colours, Color body) {
		Color text = colours.getOrDefault(Ink.TEXT, Color.BLACK);
		Color paper = colours.getOrDefault(Ink.PAPER, Color.WHITE);
		return new Palette(colours, contrast(body, text) > contrast(body, paper), false);
	}

	/**
	 * The same on a shape that is filled: what is written in paper's colour takes the one
	 * that can be read there.
	 */
	Palette on(Ink fill) {
		Color under = this.colours.get(fill);
		if (this.ours || under == null) {
			return this;
		}
		boolean paper = contrast(under, look(Ink.PAPER)) >= contrast(under, look(Ink.TEXT));
		return paper ? this : new Palette(this.colours, !this.swapped, false);
	}

	/**
	 * Makes the ink the colour of a filling.
	 */
	void pour(Ink ink, CTSolidColorFillProperties filling) {
		if (this.ours) {
			ink.pour(filling);
			return;
		}
		CTSchemeColor colour = filling.addNewSchemeClr();
		colour.setVal(scheme(ink));
		if (ink == Ink.LINE) {
			colour.addNewAlpha().setVal(FAINT);
		}
	}

	/**
	 * Makes the ink the colour of text, or takes that of all text if it can't be read.
	 */
	void write(Ink ink, CTSolidColorFillProperties filling) {
		boolean readable = ink == Ink.PAPER || contrast(look(ink), look(Ink.PAPER)) >= READABLE;
		pour((this.ours || readable) ? ink : Ink.TEXT, filling);
	}

	private STSchemeColorVal.Enum scheme(Ink ink) {
		return switch (ink) {
			case TEXT, MUTED, LINE -> this.swapped ? STSchemeColorVal.BG_1 : STSchemeColorVal.TX_1;
			case PAPER -> this.swapped ? STSchemeColorVal.TX_1 : STSchemeColorVal.BG_1;
			case CORAL, MARIGOLD, VIOLET, TEAL, SKY -> ink.scheme();
		};
	}

	private Color look(Ink ink) {
		Ink named = switch (ink) {
			case TEXT, MUTED, LINE -> this.swapped ? Ink.PAPER : Ink.TEXT;
			case PAPER -> this.swapped ? Ink.TEXT : Ink.PAPER;
			case CORAL, MARIGOLD, VIOLET, TEAL, SKY -> ink;
		};
		return this.colours.getOrDefault(named, (named == Ink.PAPER) ? Color.WHITE : Color.BLACK);
	}

	private static double contrast(Color one, Color other) {
		double lighter = Math.max(luminance(one), luminance(other));
		double darker = Math.min(luminance(one), luminance(other));
		return (lighter + 0.05) / (darker + 0.05);
	}

	private static double luminance(Color colour) {
		return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
				+ 0.0722 * linear(colour.getBlue());
	}

	private static double linear(int part) {
		double share = part / 255.0;
		return (share <= 0.04045) ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

}
