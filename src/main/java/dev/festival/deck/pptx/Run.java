package dev.festival.deck.pptx;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that looks the same throughout; what is not said here comes from the
 * layout.
 *
 * @param text the text
 * @param size of the font in points, 0 for the layout's
 * @param bold whether it is bold
 * @param display whether it is set in the font of headings
 * @param ink the colour, or null for the layout's
 * @param link what the slide calls the address that it leads to, or null
 */
record Run(String text, int size, boolean bold, boolean display, @Nullable Ink ink, @Nullable String link) {

	Run(String text, int size, boolean bold, boolean display, @Nullable Ink ink) {
		this(text, size, bold, display, ink, null);
	}

	static Run of(String text, int size) {
		return new Run(text, size, false, false, null);
	}

	Run inBold() {
		return new Run(this.text, this.size, true, this.display, this.ink, this.link);
	}

	Run inDisplay() {
		return new Run(this.text, this.size, true, true, this.ink, this.link);
	}

	Run in(@Nullable Ink colour) {
		return new Run(this.text, this.size, this.bold, this.display, colour, this.link);
	}

	Run leadingTo(@Nullable String address) {
		return new Run(this.text, this.size, this.bold, this.display, this.ink, address);
	}

}
