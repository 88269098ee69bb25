package dev.festival.festival.web;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who is to be invited, as it is chosen.
 */
record GuestsForm(@Nullable Boolean everybody, @Nullable List<UUID> people, @Nullable List<UUID> teams) {

	static final GuestsForm NONE = new GuestsForm(null, null, null);

	boolean all() {
		return Boolean.TRUE.equals(this.everybody);
	}

	List<UUID> chosenPeople() {
		return orNone(this.people);
	}

	List<UUID> chosenTeams() {
		return orNone(this.teams);
	}

	boolean nobody() {
		return !all() && chosenPeople().isEmpty() && chosenTeams().isEmpty();
	}

	public boolean isEverybody() {
		return all();
	}

	public boolean names(UUID personOrTeam) {
		return chosenPeople().contains(personOrTeam) || chosenTeams().contains(personOrTeam);
	}

	private static List<UUID> orNone(@Nullable List<UUID> ids) {
		return (ids != null) ? ids : List.of();
	}

}
