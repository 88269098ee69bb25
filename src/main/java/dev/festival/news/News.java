package dev.festival.news;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells every instance something short: within a transaction once that is committed,
 * otherwise at once.
 */
@Component
public class News {

	private final JdbcClient jdbc;

	News(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public void announce(String channel, String news) {
		this.jdbc.sql("select pg_notify(:channel, :news)")
			.param("channel", channel)
			.param("news", news)
			.query((row) -> {
			});
	}

}
