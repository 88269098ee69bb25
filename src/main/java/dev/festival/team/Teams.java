package dev.festival.team;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * All teams.
 */
@Transactional(readOnly = true)
public interface Teams extends Repository<Team, UUID> {

	Optional<Team> findById(UUID id);

	/**
	 * All of them by name, with their members.
	 */
	@Query("select t from Team t order by lower(t.name), t.id")
	List<Team> all();

	@Query("select count(t) > 0 from Team t where lower(t.name) = lower(:name) and t.id <> :other")
	boolean isTaken(String name, UUID other);

	@Transactional
	Team saveAndFlush(Team team);

	@Transactional
	void delete(Team team);

}
