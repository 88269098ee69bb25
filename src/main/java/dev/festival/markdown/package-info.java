/**
 * Text that people write in Markdown: a value that holds it, and the one place that turns
 * it into safe HTML.
 */
@ApplicationModule(displayName = "Markdown", allowedDependencies = "refusal")
@NullMarked
package dev.festival.markdown;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
