package dev.festival.account;

/**
 * Whom a text may speak of: what they are called and where their mail goes.
 */
public record Identity(PersonId id, String name, String email) {
}
