package dev.festival.writeup;

import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All follow-ups.
 */
public interface FollowUps extends Repository<FollowUp, Long> {

	FollowUp save(FollowUp followUp);

	Optional<FollowUp> findById(long number);

	@Query("select f.writeUp from FollowUp f where f.id = :number")
	Optional<Long> writeUpOf(long number);

	@Query(nativeQuery = true, value = "select nextval('follow_up_number')")
	long nextNumber();

}
