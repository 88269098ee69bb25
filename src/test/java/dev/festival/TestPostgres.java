package dev.festival;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One PostgreSQL for all tests of a run, fast and forgetful, with a fresh database for
 * each application that asks.
 */
public final class TestPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final AtomicInteger databases = new AtomicInteger();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues.of(properties()).applyTo(context);
	}

	/**
	 * The properties that point an application at a fresh and empty database.
	 */
	public static String[] properties() {
		return new String[] { "spring.datasource.url=" + freshDatabase(), "spring.datasource.username=postgres",
				"spring.datasource.password=postgres" };
	}

	private static String freshDatabase() {
		String name = "festival_" + databases.incrementAndGet();
		try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("create database " + name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return Server.POSTGRES.getJdbcUrl("postgres", name);
	}

	/**
	 * Starts when the first test asks, and stops with the run.
	 */
	private static final class Server {

		static final EmbeddedPostgres POSTGRES = start();

		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
