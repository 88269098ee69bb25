/**
 * How much room text takes on a slide, estimated without opening a font.
 */
@NullMarked
package dev.festival.deck.text;

import org.jspecify.annotations.NullMarked;
