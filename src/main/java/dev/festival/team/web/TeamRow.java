package dev.festival.team.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.festival.account.PersonId;
import dev.festival.team.Member;
import dev.festival.team.Team;

/**
 * A team as one line of the list.
 *
 * @param leads the names of those who lead it
 * @param others the names of its other members
 */
public record TeamRow(UUID id, String name, List<String> leads, List<String> others) {

	static TeamRow of(Team team, Map<PersonId, String> names) {
		return new TeamRow(team.id(), team.name(), names(team, true, names), names(team, false, names));
	}

	private static List<String> names(Team team, boolean leads, Map<PersonId, String> names) {
		return team.members()
			.stream()
			.filter((member) -> member.leads() == leads)
			.map(Member::person)
			.map((person) -> names.getOrDefault(person, "somebody"))
			.sorted()
			.toList();
	}

}
