/**
 * The application as people meet it: in a real browser.
 */
@NullMarked
package dev.festival.browser;

import org.jspecify.annotations.NullMarked;
