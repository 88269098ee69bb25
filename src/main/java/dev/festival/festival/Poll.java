package dev.festival.festival;

import java.sql.ResultSet;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.festival.account.SignedIn;

/**
 * Asks two questions when a festival is over. Everybody answers once and can change it;
 * others see how many said what, once there are enough that nobody stands out.
 */
@Component
@Transactional
public class Poll {

	private static final int ENOUGH = 3;

	private final FestivalReader festivals;

	private final JdbcClient jdbc;

	private final Clock clock;

	Poll(FestivalReader festivals, JdbcClient jdbc, Clock clock) {
		this.festivals = festivals;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Answers, in place of what the person answered before.
	 * @param learned whether they learned something new
	 * @param again whether they would come again
	 */
	public void answer(FestivalId id, Answer learned, Answer again, SignedIn by) {
		if (!isOpen(this.festivals.find(id))) {
			throw new FestivalRefusedException("There is nothing to ask yet: it isn’t over.");
		}
		this.jdbc.sql("""
				insert into festival_answer (festival_id, person_id, learned, again)
				values (:festival, :person, :learned, :again)
				on conflict (festival_id, person_id) do update set learned = excluded.learned, again = excluded.again
				""")
			.param("festival", id.number())
			.param("person", by.personId().value())
			.param("learned", learned.name())
			.param("again", again.name())
			.update();
	}

	/**
	 * Whether the questions are asked.
	 */
	@Transactional(readOnly = true)
	public boolean isOpen(Festival festival) {
		return festival.isOver(this.clock.instant());
	}

	/**
	 * What this person answered.
	 */
	@Transactional(readOnly = true)
	public Optional<Given> of(FestivalId id, SignedIn by) {
		return this.jdbc
			.sql("select learned, again from festival_answer where festival_id = :festival and person_id = :person")
			.param("festival", id.number())
			.param("person", by.personId().value())
			.query((row, index) -> new Given(Answer.valueOf(row.getString(1)), Answer.valueOf(row.getString(2))))
			.optional();
	}

	/**
	 * How many answered what; empty until there are three.
	 */
	@Transactional(readOnly = true)
	public Optional<Result> result(FestivalId id) {
		Map<Answer, Integer> learned = new EnumMap<>(Answer.class);
		Map<Answer, Integer> again = new EnumMap<>(Answer.class);
		this.jdbc.sql("select learned, again from festival_answer where festival_id = :festival")
			.param("festival", id.number())
			.query((ResultSet row) -> {
				learned.merge(Answer.valueOf(row.getString(1)), 1, Integer::sum);
				again.merge(Answer.valueOf(row.getString(2)), 1, Integer::sum);
			});
		Result result = new Result(learned, again);
		return (result.people() >= ENOUGH) ? Optional.of(result) : Optional.empty();
	}

	/**
	 * What somebody answered.
	 */
	public record Given(Answer learned, Answer again) {
	}

	/**
	 * How many answered what.
	 */
	public record Result(Map<Answer, Integer> learned, Map<Answer, Integer> again) {

		public int people() {
			return this.learned.values().stream().mapToInt(Integer::intValue).sum();
		}

		/**
		 * The answers to one question in a line.
		 */
		public static String line(Map<Answer, Integer> counts) {
			StringBuilder line = new StringBuilder();
			for (Answer answer : Answer.values()) {
				line.append(line.isEmpty() ? "" : " · ")
					.append(answer.label())
					.append(' ')
					.append(counts.getOrDefault(answer, 0));
			}
			return line.toString();
		}

	}

}
