package dev.festival.account;

import java.io.Serializable;
import java.util.UUID;

/**
 * Names a person for ever, whatever they are called and wherever their mail goes.
 *
 * @param value the bare id
 */
public record PersonId(UUID value) implements Serializable {

	static PersonId random() {
		return new PersonId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
