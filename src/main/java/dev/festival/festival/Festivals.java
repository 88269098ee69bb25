package dev.festival.festival;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All festivals.
 */
interface Festivals extends Repository<Festival, Long> {

	Festival saveAndFlush(Festival festival);

	Optional<Festival> findById(long number);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select f from Festival f where f.id = :number")
	Optional<Festival> lock(long number);

	@Query(nativeQuery = true, value = "select nextval('festival_number')")
	long nextNumber();

}
