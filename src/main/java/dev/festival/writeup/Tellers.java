package dev.festival.writeup;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import dev.festival.account.PersonId;

/**
 * What is asked about the people who tell.
 */
public interface Tellers extends Repository<WriteUp, Long> {

	@Query("select count(w) > 0 from WriteUp w where w.teller = :teller")
	boolean haveTold(PersonId teller);

}
