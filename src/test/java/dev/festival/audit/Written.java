package dev.festival.audit;

import java.util.List;

import dev.festival.Visitor;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What stands in the audit log, as the table has it.
 */
record Written(JdbcClient jdbc) {

	private static final String LINE = """
			select concat_ws('|', action, name, subject, detail) from audit_entry
			""";

	/**
	 * What this person did, oldest first.
	 */
	List<String> by(Visitor person) {
		return this.jdbc.sql(LINE + " where person_id = :id order by id")
			.param("id", person.id().value())
			.query((row, number) -> row.getString(1))
			.list();
	}

	/**
	 * What was done under this name, oldest first.
	 */
	List<String> under(String name) {
		return this.jdbc.sql(LINE + " where name = :name order by id")
			.param("name", name)
			.query((row, number) -> row.getString(1))
			.list();
	}

	/**
	 * How many entries hold this text anywhere.
	 */
	int holding(String text) {
		return this.jdbc.sql("select count(*) from audit_entry e where strpos(cast(e as text), :text) > 0")
			.param("text", text)
			.query(Integer.class)
			.single();
	}

}
