package dev.festival.writeup;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.festival.account.PersonId;

/**
 * The people of a story: its teller and all who took part.
 */
public record Cast(PersonId teller, Set<Involved> involved) implements State {

	public Cast {
		involved = Set.copyOf(involved);
	}

	public Set<PersonId> people() {
		return Stream.concat(Stream.of(this.teller), this.involved.stream().map(Involved::person))
			.collect(Collectors.toUnmodifiableSet());
	}

	public boolean includes(PersonId person) {
		return people().contains(person);
	}

}
