package dev.festival.audit;

import dev.festival.FestivalTest;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Nobody rewrites the past.
 */
@FestivalTest
class AppendOnlyTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@ParameterizedTest
	@ValueSource(strings = { "update audit_entry set name = 'Somebody else'", "delete from audit_entry",
			"delete from audit_entry where false", "truncate audit_entry",
			"truncate audit_entry restart identity cascade",
			"insert into audit_entry (id, name, action) overriding system value select id, name, action from audit_entry"
					+ " on conflict (id) do update set name = ''" })
	void entriesStay(String statement) {
		Visitor wren = this.visitors.signedIn("Wren");
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(statement).update())
			.withStackTraceContaining("What is in the audit log stays as it is");
		assertThat(written().by(wren)).containsExactly("signed-in|Wren||");
	}

	@Test
	void entriesStayAlsoWhereOrdinaryTriggersAreTurnedOff() {
		Visitor wren = this.visitors.signedIn("Wren");
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
				this.jdbc.sql("set local session_replication_role = replica").update();
				this.jdbc.sql("delete from audit_entry").update();
			}))
			.withStackTraceContaining("What is in the audit log stays as it is");
		assertThat(written().by(wren)).containsExactly("signed-in|Wren||");
	}

	@Test
	void personCanGoAndTheirEntriesStay() {
		Visitor wren = this.visitors.signedIn("Wren");
		this.jdbc.sql("delete from person where id = :id").param("id", wren.id().value()).update();
		assertThat(written().by(wren)).containsExactly("signed-in|Wren||");
	}

	private Written written() {
		return new Written(this.jdbc);
	}

}
