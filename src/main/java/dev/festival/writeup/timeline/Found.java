package dev.festival.writeup.timeline;

/**
 * Something read from a line, and the index just after its last character.
 *
 * @param <T> what was read
 */
record Found<T>(T value, int end) {
}
