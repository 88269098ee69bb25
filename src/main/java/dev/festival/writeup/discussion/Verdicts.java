package dev.festival.writeup.discussion;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import dev.festival.writeup.Story;

/**
 * Says where the reviews of a story stand.
 */
@Component
public class Verdicts {

	private static final String SELECT = """
			select p.name, newest.verdict, newest.sentence, newest.given_revision from (
				select distinct on (reviewer_id) * from review where write_up_id = :writeUp
				order by reviewer_id, asked_at desc) newest join person p on p.id = newest.reviewer_id
			order by newest.asked_at, newest.id
			""";

	private final JdbcClient jdbc;

	Verdicts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The newest word of each reviewer; empty where nobody was asked.
	 */
	public List<Word> of(Story story) {
		int revision = story.writeUp().revision();
		return this.jdbc.sql(SELECT).param("writeUp", story.writeUp().id().number()).query((row, index) -> {
			String verdict = row.getString("verdict");
			return new Word(row.getString("name"), (verdict != null) ? Verdict.valueOf(verdict) : null,
					row.getString("sentence"), verdict != null && row.getInt("given_revision") < revision);
		}).list();
	}

	/**
	 * What a reviewer said last.
	 *
	 * @param verdict none as long as they haven't answered
	 * @param earlier whether they said it of an earlier version
	 */
	public record Word(String name, @Nullable Verdict verdict, @Nullable String sentence, boolean earlier) {

		public boolean isApproval() {
			return this.verdict == Verdict.APPROVED;
		}

		/**
		 * In a line.
		 */
		public String line() {
			return (this.verdict == null) ? "Not answered yet: " + this.name
					: this.verdict.label() + " by " + this.name + (this.earlier ? ", on an earlier version" : "");
		}

	}

}
