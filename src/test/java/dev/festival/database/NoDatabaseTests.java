package dev.festival.database;

import java.util.Objects;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What happens where PostgreSQL isn't brought along.
 */
class NoDatabaseTests {

	private final ApplicationContextRunner jar = new ApplicationContextRunner()
		.withClassLoader(new FilteredClassLoader(EmbeddedPostgres.class))
		.withUserConfiguration(NoDatabaseConfiguration.class, OwnDatabaseConfiguration.class);

	@Test
	void startIsRefusedWithoutDatabase() {
		this.jar.run((context) -> assertThat(context).getFailure().hasRootCauseInstanceOf(NoDatabaseException.class));
	}

	@Test
	void configuredDatabaseIsEnough() {
		this.jar.withPropertyValues("spring.datasource.url=jdbc:postgresql://localhost/festival")
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(JdbcConnectionDetails.class));
	}

	@Test
	void refusalSaysWhatToSet() {
		var analysis = Objects.requireNonNull(new NoDatabaseAnalyzer().analyze(new NoDatabaseException()));
		assertThat(analysis.getAction()).contains("SPRING_DATASOURCE_URL", "-Pstandalone");
	}

}
