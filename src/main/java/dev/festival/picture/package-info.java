/**
 * Pictures that people brought, no larger than can be seen and in formats that all
 * programs know.
 */
@ApplicationModule(displayName = "Pictures", allowedDependencies = {})
@NullMarked
package dev.festival.picture;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
