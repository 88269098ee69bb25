/**
 * What attackers write, in everything that people can write, looked at in a real browser.
 */
@NullMarked
package dev.festival.hostile;

import org.jspecify.annotations.NullMarked;
