package dev.festival.deck.pptx;

import java.util.Arrays;

import org.openxmlformats.schemas.drawingml.x2006.main.CTSchemeColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;

import dev.festival.deck.Tone;

/**
 * A colour of the theme; nothing on a slide has any other, so that another theme
 * recolours all of it.
 */
enum Ink {

	TEXT, MUTED, PAPER, CORAL, MARIGOLD, VIOLET, TEAL, SKY,

	/** Hairlines. */
	LINE;

	private static final int A_LITTLE_DARKER = 85_000;

	static Ink of(Tone tone) {
		return switch (tone) {
			case CORAL -> CORAL;
			case MARIGOLD -> MARIGOLD;
			case VIOLET -> VIOLET;
			case TEAL -> TEAL;
			case SKY -> SKY;
		};
	}

	/**
	 * The ink that our template has where a colour of its theme is.
	 */
	static Ink of(STSchemeColorVal.Enum scheme) {
		return Arrays.stream(values()).filter((ink) -> ink.scheme().equals(scheme)).findFirst().orElse(TEXT);
	}

	/**
	 * Makes this the colour of a filling.
	 */
	void pour(CTSolidColorFillProperties filling) {
		CTSchemeColor colour = filling.addNewSchemeClr();
		colour.setVal(scheme());
		if (this == LINE) {
			colour.addNewLumMod().setVal(A_LITTLE_DARKER);
		}
	}

	STSchemeColorVal.Enum scheme() {
		return switch (this) {
			case TEXT -> STSchemeColorVal.TX_1;
			case MUTED -> STSchemeColorVal.TX_2;
			case PAPER -> STSchemeColorVal.BG_1;
			case CORAL -> STSchemeColorVal.ACCENT_1;
			case MARIGOLD -> STSchemeColorVal.ACCENT_2;
			case VIOLET -> STSchemeColorVal.ACCENT_3;
			case TEAL -> STSchemeColorVal.ACCENT_4;
			case SKY -> STSchemeColorVal.ACCENT_5;
			case LINE -> STSchemeColorVal.BG_2;
		};
	}

}
