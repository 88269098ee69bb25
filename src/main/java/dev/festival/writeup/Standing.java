package dev.festival.writeup;

/**
 * How far a write-up had come.
 */
record Standing(Status status) implements State {
}
