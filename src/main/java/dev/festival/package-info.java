/**
 * Festival: blameless incident write-ups that a team laughs at, learns from and follows
 * up.
 */
@NullMarked
package dev.festival;

import org.jspecify.annotations.NullMarked;
