package dev.festival.writeup;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.festival.account.PersonId;

/**
 * The people of a story: its teller and all who took part.
 */
record Cast(PersonId teller, Set<Involved> involved) implements State {

	Cast {
		involved = Set.copyOf(involved);
	}

	Set<PersonId> people() {
		return Stream.concat(Stream.of(this.teller), this.involved.stream().map(Involved::person))
			.collect(Collectors.toUnmodifiableSet());
	}

	boolean includes(PersonId person) {
		return people().contains(person);
	}

}
