package dev.festival.writeup;

/**
 * The number of a follow-up.
 *
 * @param number 1 or more
 */
public record FollowUpId(long number) {
}
