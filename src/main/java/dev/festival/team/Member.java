package dev.festival.team;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import dev.festival.account.PersonId;

/**
 * Somebody who belongs to a team, and whether they lead it.
 */
@Embeddable
public record Member(@Column(name = "person_id") PersonId person, @Column(name = "leads") boolean leads) {
}
