package dev.festival.account;

import java.util.UUID;

/**
 * The identity of a person.
 */
public record PersonId(UUID value) {
}
