/**
 * Teams: who belongs together and who leads them.
 */
@NullMarked
@ApplicationModule(displayName = "Teams", allowedDependencies = { "account", "markdown", "refusal" })
package dev.festival.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
