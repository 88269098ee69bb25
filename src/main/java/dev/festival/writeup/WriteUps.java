package dev.festival.writeup;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All write-ups.
 */
interface WriteUps extends Repository<WriteUp, Long> {

	WriteUp save(WriteUp writeUp);

	Optional<WriteUp> findById(long number);

	/**
	 * Finds a write-up and lets no one else change it before the transaction ends: saves
	 * of different parts queue for a moment instead of failing each other.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select w from WriteUp w where w.id = :number")
	Optional<WriteUp> lock(long number);

	@Query(nativeQuery = true, value = "select nextval('write_up_number')")
	long nextNumber();

}
