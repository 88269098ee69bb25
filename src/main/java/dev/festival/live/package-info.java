/**
 * Presenting to a room: who follows a deck, slide by slide, what they send back, and what
 * becomes of their questions.
 */
@NullMarked
@ApplicationModule(displayName = "Live", allowedDependencies = { "account", "deck", "deck :: slides", "markdown",
		"news", "page", "picture", "refusal", "writeup" })
package dev.festival.live;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
