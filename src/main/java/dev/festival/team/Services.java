package dev.festival.team;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The services of the catalogue.
 */
@Transactional(readOnly = true)
public interface Services extends Repository<Service, UUID> {

	Optional<Service> findById(UUID id);

	@Transactional
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from Service s where s.id = :id")
	Optional<Service> lock(UUID id);

	/**
	 * Those that are offered, by name.
	 */
	@Query("select s from Service s where not s.retired order by lower(s.name), s.id")
	List<Service> offered();

	/**
	 * Those of them that a team looks after.
	 */
	@Query("select s from Service s where not s.retired and s.team = :team order by lower(s.name), s.id")
	List<Service> ofTeam(UUID team);

	@Query("select s from Service s where lower(s.name) = lower(:name)")
	Optional<Service> named(String name);

	@Query("""
			select count(s) > 0 from Service s left join s.aliases a
			where (lower(s.name) = lower(:name) or lower(a) = lower(:name)) and s.id <> :other""")
	boolean isTaken(String name, UUID other);

	@Transactional
	Service saveAndFlush(Service service);

	@Transactional
	void delete(Service service);

	@Transactional
	void flush();

}
