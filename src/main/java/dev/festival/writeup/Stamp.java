package dev.festival.writeup;

import java.time.Instant;

import dev.festival.account.PersonId;

/**
 * Who does something to a write-up, and when.
 */
record Stamp(PersonId by, Instant at) {
}
