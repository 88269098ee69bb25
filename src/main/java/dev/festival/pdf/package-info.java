/**
 * A page of HTML as a PDF: tagged, with fonts for every script, and made without fetching
 * anything from anywhere.
 */
@ApplicationModule(displayName = "PDF", allowedDependencies = { "markdown", "picture", "refusal" })
@NullMarked
package dev.festival.pdf;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
