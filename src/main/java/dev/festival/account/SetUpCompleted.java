package dev.festival.account;

/**
 * The first administrator exists, so the instance is ready for everybody else.
 *
 * @param administrator who that is
 * @param withSamples whether they asked for sample write-ups
 */
public record SetUpCompleted(PersonId administrator, boolean withSamples) {
}
