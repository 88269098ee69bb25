package dev.festival.hostile;

import java.util.List;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every column of the database that holds what people write.
 *
 * @param jdbc that knows them
 */
record TextColumns(JdbcClient jdbc) {

	/** What is made here, or one of some words, or is no text until it is checked. */
	private static final Pattern OTHERS = Pattern.compile("(?:event_publication|spring_session|flyway_schema_history).*"
			+ "|.*\\.(?:zone|role|rank|scope|part|kind|status|email|layer|length|theme|slide_key|written|moment|occasion|shows|as_what|verdict|action|type|outcome)"
			+ "|person\\.(?:password_hash|issuer|subject)|write_up\\.(?:archived_from|severity)|unwanted_mail\\.topic"
			+ "|outgoing_mail\\.trouble|service\\.link|festival\\.call_link|festival_answer\\..*|timeline_entry\\.precise|audit_entry\\.address"
			+ "|presentation\\.(?:code|length)|user_credentials\\.(?!label).*");

	List<String> all() {
		return this.jdbc.sql("""
				select table_name || '.' || column_name from information_schema.columns
				where table_schema = 'public' and udt_name in ('text', '_text', 'varchar', '_varchar', 'bpchar')
				order by 1
				""")
			.query((row, index) -> row.getString(1))
			.list()
			.stream()
			.filter((column) -> !OTHERS.matcher(column).matches())
			.toList();
	}

	/**
	 * Whether one of its rows holds markup.
	 */
	boolean holdsVectors(String column) {
		String table = column.substring(0, column.indexOf('.'));
		return this.jdbc
			.sql("select exists (select 1 from %s where strpos(cast(%s as text), '<') > 0)".formatted(table, column))
			.query(Boolean.class)
			.single();
	}

}
