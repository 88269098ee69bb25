/**
 * A write-up as slides: a pure function from the story to
 * {@link dev.festival.deck.Slide}s, and one writer for each form they are shown in.
 */
@NullMarked
@ApplicationModule(displayName = "Deck",
		allowedDependencies = { "account", "markdown", "pdf", "picture", "refusal", "writeup", "writeup :: typed" })
package dev.festival.deck;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
