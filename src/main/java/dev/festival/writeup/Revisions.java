package dev.festival.writeup;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All changes of all write-ups; they are only ever added.
 */
public interface Revisions extends Repository<Revision, Revision.Key> {

	@Query("""
			select r from Revision r
			where r.key.writeUp = :writeUp and r.part = :part and r.item = :item and r.key.number <= :number
			order by r.key.number desc, r.key.place desc""")
	List<Revision> changes(long writeUp, Part part, long item, int number, Limit limit);

	default Optional<Revision> last(WriteUpId writeUp, Subject subject, int number) {
		return changes(writeUp.number(), subject.part(), subject.item(), number, Limit.of(1)).stream().findFirst();
	}

	@Query("select r from Revision r where r.key.writeUp = :writeUp and r.key.number = :number order by r.key.place")
	List<Revision> of(long writeUp, int number);

	@Query("""
			select r from Revision r where r.key.writeUp = :writeUp and r.key.number < :before
			order by r.key.number desc, r.key.place""")
	List<Revision> before(long writeUp, int before, Limit limit);

	/**
	 * What each part was like at a revision.
	 */
	@Query(nativeQuery = true, value = """
			select distinct on (part, item) * from revision where write_up_id = :writeUp and number <= :number
			order by part, item, number desc, place desc""")
	List<Revision> at(long writeUp, int number);

	/**
	 * What was changed since a revision, each part once.
	 */
	@Query(nativeQuery = true, value = """
			select distinct on (part, item) * from revision where write_up_id = :writeUp and number > :number
			order by part, item, number desc, place desc""")
	List<Revision> since(long writeUp, int number);

}
