/**
 * Festivals: dated sessions at which a team tells its write-ups, with a running order.
 */
@NullMarked
@ApplicationModule(displayName = "Festivals", allowedDependencies = { "account", "deck", "deck :: forms", "live",
		"live :: rooms", "markdown", "refusal", "team", "writeup", "writeup :: times", "writeup :: typed" })
package dev.festival.festival;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
