/**
 * Pages that are kept as they were made: the part about a story for all its readers, the
 * frame round it for each reader.
 */
@ApplicationModule(displayName = "Pages", allowedDependencies = "account")
@NullMarked
package dev.festival.page;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
