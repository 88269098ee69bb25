/**
 * Write-ups: the story of one incident, what made it possible, and what it asks for.
 */
@NullMarked
@ApplicationModule(displayName = "Write-ups",
		allowedDependencies = { "account", "markdown", "news", "page", "pdf", "refusal", "team" })
package dev.festival.writeup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
