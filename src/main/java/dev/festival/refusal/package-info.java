/**
 * Saying no in a sentence: the refusals of every module and the one advice that answers
 * them.
 */
@NullMarked
@ApplicationModule(displayName = "Refusal", allowedDependencies = {})
package dev.festival.refusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
