package dev.festival.deck;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import dev.festival.writeup.WriteUpId;

/**
 * The arrangements that tellers made; a write-up whose slides nobody arranged has none.
 */
interface Arrangements extends Repository<Arrangement, Long> {

	Optional<Arrangement> findById(long writeUp);

	/**
	 * Makes sure that there is one to be locked.
	 */
	@Modifying
	@Query(value = """
			insert into arrangement (write_up_id, theme, length, own_slides) values (:writeUp, 'PAPER', 'STANDARD', 0)
			on conflict do nothing""", nativeQuery = true)
	void begin(long writeUp);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Arrangement a where a.writeUpId = :writeUp")
	Arrangement lock(long writeUp);

	/**
	 * How the slides of a write-up are arranged, or as they would be if nobody did.
	 */
	default Arrangement of(WriteUpId writeUp) {
		return findById(writeUp.number()).orElseGet(() -> new Arrangement(writeUp));
	}

}
