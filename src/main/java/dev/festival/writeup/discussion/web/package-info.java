/**
 * The page of a write-up's discussion, live for all who look at it.
 */
@NullMarked
package dev.festival.writeup.discussion.web;

import org.jspecify.annotations.NullMarked;
