package dev.festival.writeup.discussion;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import dev.festival.account.PersonId;
import dev.festival.writeup.Visibility;

/**
 * Knows which reviews somebody is asked for and hasn't given yet.
 */
@Component
public class AskedReviews {

	private static final String SELECT = """
			select w.id, w.title, p.name, r.asked_at, r.message
			from review r join write_up w on w.id = r.write_up_id join person p on p.id = r.asked_by
			where r.reviewer_id = :reader and r.given_at is null and w.status in ('DRAFT', 'IN_REVIEW') and
			""" + Visibility.TO_READER + " order by r.asked_at, w.id limit 50";

	private final JdbcClient jdbc;

	AskedReviews(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Those that wait for this person, the longest waiting first.
	 */
	public List<Waiting> of(PersonId reviewer) {
		return this.jdbc.sql(SELECT)
			.param("reader", reviewer.value())
			.query((row, index) -> new Waiting(row.getLong("id"), row.getString("title"), row.getString("name"),
					row.getTimestamp("asked_at").toInstant(), row.getString("message")))
			.list();
	}

	/**
	 * A write-up that waits to be read.
	 */
	public record Waiting(long number, String title, String by, Instant at, @Nullable String message) {
	}

}
