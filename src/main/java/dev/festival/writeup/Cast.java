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

	/**
	 * Those who have a task in it that they hadn't before: to tell it, to help with it or
	 * to read it.
	 */
	Set<PersonId> newlyAsked(Cast before) {
		return people().stream()
			.filter((person) -> !before.tasks(person).containsAll(tasks(person))
					|| (person.equals(this.teller) && !person.equals(before.teller)))
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * What is asked of this person, besides telling it as its teller; a responder has
	 * done their part already.
	 */
	public Set<Involvement> tasks(PersonId person) {
		return this.involved.stream()
			.filter((one) -> one.person().equals(person) && one.as() != Involvement.RESPONDER)
			.map(Involved::as)
			.collect(Collectors.toUnmodifiableSet());
	}

	public boolean includes(PersonId person) {
		return people().contains(person);
	}

}
