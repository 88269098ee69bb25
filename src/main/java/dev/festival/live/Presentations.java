package dev.festival.live;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All presentations.
 */
interface Presentations extends Repository<Presentation, UUID> {

	Presentation save(Presentation presentation);

	/**
	 * Keeps a new one at once, so that its deck can refer to it.
	 */
	Presentation saveAndFlush(Presentation presentation);

	Optional<Presentation> findByCode(String code);

	/**
	 * Finds one and lets nobody else change it before the transaction ends, so that every
	 * change has a turn of its own.
	 */
	@Query(nativeQuery = true, value = "select * from presentation where code = :code for update")
	Optional<Presentation> lock(String code);

	@Query(nativeQuery = true,
			value = "select code from presentation where ended_at is null and started_at < now() - interval '12 hours'")
	List<String> overdue();

	/**
	 * The codes of those that run with slides of this write-up and are open.
	 */
	@Query(nativeQuery = true,
			value = "select code from presentation where ended_at is null and open and :writeUp = any(stories)")
	List<String> openOnes(long writeUp);

	/**
	 * Those of this person that run, the newest first.
	 */
	@Query(nativeQuery = true, value = """
			select code from presentation where ended_at is null and presenter_id = :presenter
			order by started_at desc
			""")
	List<String> running(UUID presenter);

	@Query(nativeQuery = true,
			value = """
					select code from presentation where ended_at is null and presenter_id = :presenter and write_up_id = :writeUp
					order by started_at desc limit 1
					""")
	Optional<String> running(UUID presenter, long writeUp);

}
