package dev.festival.api;

import java.util.UUID;

import dev.festival.account.PersonId;

/**
 * Somebody in a story, as scripts read it.
 */
record PersonResource(UUID id, String name) {

	static PersonResource of(PersonId person, String name) {
		return new PersonResource(person.value(), name);
	}

}
