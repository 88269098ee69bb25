/**
 * Slides as a PowerPoint presentation, made of native parts that a colleague can edit.
 */
@NullMarked
package dev.festival.deck.pptx;

import org.jspecify.annotations.NullMarked;
