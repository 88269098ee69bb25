package dev.festival.team;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import dev.festival.account.PersonId;

/**
 * Somebody who belongs to a team.
 *
 * @param leads whether they lead it
 * @param byGroup whether they belong to it only because a provider has them in a group of
 * its name
 */
@Embeddable
public record Member(@Column(name = "person_id") PersonId person, @Column(name = "leads") boolean leads,
		@Column(name = "by_group") boolean byGroup) {

	public Member(PersonId person, boolean leads) {
		this(person, leads, false);
	}
}
