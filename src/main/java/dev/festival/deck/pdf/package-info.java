/**
 * Slides as a PDF that reads well on paper, on a screen and aloud.
 */
@NullMarked
package dev.festival.deck.pdf;

import org.jspecify.annotations.NullMarked;
