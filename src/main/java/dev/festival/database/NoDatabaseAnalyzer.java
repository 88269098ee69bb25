package dev.festival.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in two sentences how to give Festival a database.
 */
class NoDatabaseAnalyzer extends AbstractFailureAnalyzer<NoDatabaseException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, NoDatabaseException cause) {
		return new FailureAnalysis("No database is configured, and this jar brings none along.",
				"Set SPRING_DATASOURCE_URL to a PostgreSQL 15 or newer, such as "
						+ "jdbc:postgresql://localhost/festival, with SPRING_DATASOURCE_USERNAME and "
						+ "SPRING_DATASOURCE_PASSWORD; or use the standalone jar, which brings its own: "
						+ "mvn package -Pstandalone.",
				cause);
	}

}
