/**
 * Finding people in text, by whatever they are called there, and putting what they were
 * in the story in the place of their names.
 */
@NullMarked
package dev.festival.writeup.roles;

import org.jspecify.annotations.NullMarked;
