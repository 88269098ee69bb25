package dev.festival.live;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import dev.festival.writeup.WriteUpId;

/**
 * All questions of all rooms, as many of each as a presenter can read.
 */
@Component
public class Questions {

	private static final int MOST = 300;

	/** So many that somebody must be playing with it. */
	private static final int MOST_OF_ALL = 2_000;

	private static final RowMapper<Question> AS_QUESTION = (row, number) -> {
		Long writeUp = row.getObject("write_up_id", Long.class);
		return new Question(row.getObject("id", UUID.class), row.getInt("slide"),
				(writeUp != null) ? new WriteUpId(writeUp) : null, row.getString("name"), row.getString("text"),
				row.getTimestamp("asked_at").toInstant(), Question.Outcome.valueOf(row.getString("outcome")));
	};

	private final JdbcClient jdbc;

	Questions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Keeps one more.
	 * @return whether there was room for it
	 */
	boolean add(UUID presentation, Question question) {
		return this.jdbc
			.sql("""
					insert into presentation_question (id, presentation_id, slide, write_up_id, name, text, asked_at, outcome)
					select :id, :presentation, :slide, :writeUp, :name, :text, :askedAt, :outcome
					where (select count(*) from presentation_question where presentation_id = :presentation
						and outcome = 'WAITING') < :most
						and (select count(*) from presentation_question where presentation_id = :presentation) < :mostOfAll
					""")
			.param("id", question.id())
			.param("presentation", presentation)
			.param("slide", question.slide())
			.param("writeUp", number(question.writeUp()), java.sql.Types.BIGINT)
			.param("name", question.name())
			.param("text", question.text())
			.param("askedAt", timestamp(question.askedAt()))
			.param("outcome", question.outcome().name())
			.param("most", MOST)
			.param("mostOfAll", MOST_OF_ALL)
			.update() > 0;
	}

	/**
	 * Those of a room: what waits first, the newest at the top.
	 */
	public List<Question> of(Room room) {
		return this.jdbc.sql("""
				select * from presentation_question where presentation_id = :presentation
				order by outcome <> 'WAITING', asked_at desc
				""").param("presentation", room.id()).query(AS_QUESTION).list();
	}

	/**
	 * One that waits, which nobody else can settle before the transaction ends.
	 */
	Question waiting(Room room, UUID id) {
		return this.jdbc.sql("""
				select * from presentation_question
				where id = :id and presentation_id = :presentation and outcome = 'WAITING' for update
				""")
			.param("id", id)
			.param("presentation", room.id())
			.query(AS_QUESTION)
			.optional()
			.orElseThrow(SettledException::new);
	}

	void settle(Question question, Question.Outcome outcome) {
		this.jdbc.sql("update presentation_question set outcome = :outcome where id = :id")
			.param("outcome", outcome.name())
			.param("id", question.id())
			.update();
	}

	private static @Nullable Long number(@Nullable WriteUpId writeUp) {
		return (writeUp != null) ? writeUp.number() : null;
	}

	private static java.sql.Timestamp timestamp(Instant instant) {
		return java.sql.Timestamp.from(instant);
	}

}
