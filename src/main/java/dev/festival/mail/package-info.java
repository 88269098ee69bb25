/**
 * Mail: tells people what concerns them, when it has been done and they may know of it.
 */
@NullMarked
@ApplicationModule(displayName = "Mail",
		allowedDependencies = { "account", "festival", "refusal", "writeup", "writeup :: discussion" })
package dev.festival.mail;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
