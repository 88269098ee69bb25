/**
 * The audit log: who came in, whom they invited, and what they made public.
 */
@NullMarked
@ApplicationModule(displayName = "Audit", allowedDependencies = { "account", "writeup" })
package dev.festival.audit;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
