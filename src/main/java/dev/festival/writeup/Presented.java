package dev.festival.writeup;

import java.time.LocalDate;

/**
 * A write-up was told to a room; to be published in the transaction in which that is
 * said.
 *
 * @param festival the number of the session
 * @param title what that was called
 * @param day when it was, where it was
 */
public record Presented(WriteUpId writeUp, long festival, String title, LocalDate day) {
}
