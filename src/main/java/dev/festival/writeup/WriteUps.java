package dev.festival.writeup;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All write-ups.
 */
interface WriteUps extends Repository<WriteUp, Long> {

	WriteUp save(WriteUp writeUp);

	/**
	 * Finds a write-up that this person may know of and lets no one else change it before
	 * the transaction ends: saves of different parts queue for a moment instead of
	 * failing each other.
	 */
	@Query(nativeQuery = true,
			value = "select w.* from write_up w where w.id = :number and " + Visibility.TO_READER + " for update of w")
	Optional<WriteUp> lock(long number, UUID reader);

	@Query(nativeQuery = true, value = "select nextval('write_up_number')")
	long nextNumber();

}
