package dev.festival.writeup.discussion;

import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import dev.festival.writeup.Story;

/**
 * Says in a line where the reviews of a story stand.
 */
@Component
public class Verdicts {

	private static final String SELECT = """
			select p.name, newest.verdict from (
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
	public String of(Story story) {
		List<String> approved = new ArrayList<>();
		List<String> changes = new ArrayList<>();
		List<String> waiting = new ArrayList<>();
		this.jdbc.sql(SELECT).param("writeUp", story.writeUp().id().number()).query((row) -> {
			String verdict = row.getString("verdict");
			List<String> these = (verdict == null) ? waiting
					: (Verdict.valueOf(verdict) == Verdict.APPROVED) ? approved : changes;
			these.add(row.getString("name"));
		});
		return line("Approved by", approved) + line("Changes requested by", changes)
				+ line("Not answered yet:", waiting);
	}

	private static String line(String what, List<String> names) {
		return names.isEmpty() ? "" : what + " " + String.join(", ", names) + ". ";
	}

}
