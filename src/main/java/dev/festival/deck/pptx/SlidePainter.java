package dev.festival.deck.pptx;

import dev.festival.deck.Slide;

/**
 * Adds slides to a show, one after the other.
 */
interface SlidePainter {

	void paint(Slide slide);

}
