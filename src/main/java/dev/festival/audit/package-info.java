/**
 * The audit log: who came in, what was decided about people, and what was made public.
 */
@NullMarked
@ApplicationModule(displayName = "Audit", allowedDependencies = { "account", "deck", "festival", "team", "writeup" })
package dev.festival.audit;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
