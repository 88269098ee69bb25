package dev.festival.writeup;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import dev.festival.account.PersonId;

/**
 * Who may read a write-up besides its own people: everyone once it is shared, or at any
 * status nobody but the people and teams that are named.
 *
 * @param readers ids of people
 * @param teams ids of teams
 */
@Embeddable
public record Audience(@Column(name = "restricted") boolean restricted, @Column(name = "readers") List<UUID> readers,
		@Column(name = "reading_teams") List<UUID> teams) implements State {

	public static final Audience EVERYONE = new Audience(false, List.of(), List.of());

	/**
	 * Names are kept in one order and only where they say something.
	 */
	public Audience {
		readers = restricted ? readers.stream().distinct().sorted().toList() : List.of();
		teams = restricted ? teams.stream().distinct().sorted().toList() : List.of();
	}

	/**
	 * The same with one more reader, where readers are named.
	 */
	Audience including(PersonId person) {
		List<UUID> more = new ArrayList<>(this.readers);
		more.add(person.value());
		return new Audience(this.restricted, more, this.teams);
	}

}
