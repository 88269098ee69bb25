package dev.festival.writeup;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import dev.festival.account.PersonId;

/**
 * A person who took part in a story besides its teller, and how.
 */
@Embeddable
public record Involved(@Column(name = "person_id") PersonId person,
		@Enumerated(EnumType.STRING) @Column(name = "role") Involvement as) {
}
