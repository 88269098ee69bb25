/**
 * Secrets that come in files instead of in the environment, as containers hand them out.
 */
@NullMarked
@ApplicationModule(displayName = "Secrets", allowedDependencies = {})
package dev.festival.secret;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
