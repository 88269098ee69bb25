package dev.festival.writeup.discussion;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import dev.festival.writeup.WriteUpId;

/**
 * Tells every instance, once the transaction is committed, that something was said about
 * a write-up; never what.
 */
@Component
class LiveChannel {

	static final String NAME = "festival_discussion";

	private final JdbcClient jdbc;

	LiveChannel(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void announce(WriteUpId writeUp) {
		this.jdbc.sql("select pg_notify(:channel, :writeUp)")
			.param("channel", NAME)
			.param("writeUp", Long.toString(writeUp.number()))
			.query((row) -> {
			});
	}

}
