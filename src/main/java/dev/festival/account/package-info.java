/**
 * People: who they are, how they come in, and what they may do.
 */
@NullMarked
@ApplicationModule(displayName = "Account", allowedDependencies = {})
package dev.festival.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
