package dev.festival.writeup;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import dev.festival.account.PersonId;

/**
 * What a follow-up promises: one owner, a due date, a type, the factors it addresses.
 *
 * @param title 1 to 200 characters
 * @param note what was done, or why it won't be
 * @param addresses the ids of factors of the same write-up
 */
@Embeddable
public record Promise(@Column(name = "title") String title, @Column(name = "owner_id") PersonId owner,
		@Column(name = "due") LocalDate due, @Enumerated(EnumType.STRING) @Column(name = "type") FollowUpType type,
		@Enumerated(EnumType.STRING) @Column(name = "status") FollowUpStatus status,
		@Column(name = "note") @Nullable String note,
		@Column(name = "addresses") List<Integer> addresses) implements State {

	public Promise {
		addresses = List.copyOf(addresses);
	}

	public boolean late(LocalDate today) {
		return this.status.isOpen() && this.due.isBefore(today);
	}

}
