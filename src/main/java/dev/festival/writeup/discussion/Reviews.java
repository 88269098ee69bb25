package dev.festival.writeup.discussion;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import dev.festival.account.PersonId;

/**
 * All reviews.
 */
interface Reviews extends Repository<Review, UUID> {

	Review save(Review review);

	Optional<Review> findById(UUID id);

	void delete(Review review);

	@Query("select count(r) > 0 from Review r where r.writeUp = :writeUp and r.reviewer = :reviewer and r.verdict is null")
	boolean isWaitingFor(long writeUp, PersonId reviewer);

}
