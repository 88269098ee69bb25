/**
 * Festival for scripts: resources in JSON, for holders of a token.
 */
@NullMarked
@ApplicationModule(displayName = "API",
		allowedDependencies = { "account", "markdown", "refusal", "writeup", "writeup::lists", "writeup::typed" })
package dev.festival.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
