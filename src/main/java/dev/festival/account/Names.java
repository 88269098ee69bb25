package dev.festival.account;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says what people are called, for pages that mention many and need no more of them.
 */
@Component
public class Names {

	private final JdbcClient jdbc;

	Names(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The names of these people, read by one statement that is the same for any number of
	 * them.
	 */
	public Map<PersonId, String> of(Collection<PersonId> people) {
		Map<PersonId, String> names = new HashMap<>();
		if (!people.isEmpty()) {
			this.jdbc.sql("select id, name from person where id = any(cast(:ids as uuid[]))")
				.param("ids", people.stream().map(PersonId::toString).toArray(String[]::new))
				.query((ResultSet row) -> {
					names.put(new PersonId(row.getObject("id", UUID.class)), row.getString("name"));
				});
		}
		return names;
	}

	/**
	 * Everybody who has or had an account.
	 */
	public List<Identity> everybody() {
		return this.jdbc.sql("select id, name, email from person order by id")
			.query((row, number) -> new Identity(new PersonId(row.getObject("id", UUID.class)), row.getString("name"),
					row.getString("email")))
			.list();
	}

}
