package dev.festival.writeup;

/**
 * How far a write-up had come.
 */
public record Standing(Status status) implements State {
}
