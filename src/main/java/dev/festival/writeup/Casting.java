package dev.festival.writeup;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.festival.account.PersonId;

/**
 * Gives everybody in a story one role to be called by: the first that they have, in the
 * order of credit. Several of one kind are counted, by their ids, which tell nothing.
 */
final class Casting {

	private final Map<PersonId, String> roles = new LinkedHashMap<>();

	private Casting() {
	}

	/**
	 * The roles of a story's people, and of others whom its texts mention.
	 */
	static Map<PersonId, String> of(Story story, Collection<PersonId> mentioned) {
		WriteUp writeUp = story.writeUp();
		Casting casting = new Casting();
		casting.add(List.of(writeUp.teller()), "the teller", "teller");
		casting.add(writeUp.involved(Involvement.CO_TELLER), "a co-teller", "co-teller");
		casting.add(writeUp.involved(Involvement.FACILITATOR), "the facilitator", "facilitator");
		casting.add(writeUp.involved(Involvement.REVIEWER), "a reviewer", "reviewer");
		casting.add(writeUp.involved(Involvement.RESPONDER), "a responder", "responder");
		casting.add(story.followUps().stream().map((followUp) -> followUp.promise().owner()).toList(), "an owner",
				"owner");
		casting.add(mentioned, "a colleague", "colleague");
		return casting.roles;
	}

	private void add(Collection<PersonId> people, String alone, String counted) {
		List<PersonId> newcomers = people.stream()
			.filter((person) -> !this.roles.containsKey(person))
			.distinct()
			.sorted(Comparator.comparing(PersonId::value))
			.toList();
		int number = 0;
		for (PersonId person : newcomers) {
			number++;
			this.roles.put(person, (newcomers.size() == 1) ? alone : counted + " " + number);
		}
	}

}
