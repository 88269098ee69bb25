/**
 * Where Festival keeps its data: the PostgreSQL that it brings along when none is
 * configured.
 */
@NullMarked
@ApplicationModule(displayName = "Database", allowedDependencies = {})
package dev.festival.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
