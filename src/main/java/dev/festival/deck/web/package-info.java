/**
 * Showing slides in the browser, and handing them out as files.
 */
@NullMarked
package dev.festival.deck.web;

import org.jspecify.annotations.NullMarked;
