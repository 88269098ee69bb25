package dev.festival.secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Secrets in files.
 */
class SecretFilesTests {

	@TempDir
	private Path folder;

	@Test
	void contentOfTheFileStandsForTheVariable() throws IOException {
		Path password = Files.writeString(this.folder.resolve("password"), " a fine password \n");
		Path database = Files.writeString(this.folder.resolve("database"), "secret\r\n");
		StandardEnvironment environment = environment(Map.of("FESTIVAL_ADMIN_PASSWORD_FILE", password.toString(),
				"SPRING_DATASOURCE_PASSWORD_FILE", database.toString(), "SPRING_MAIL_PASSWORD_FILE",
				database.toString(), "OTHER_FILE", "/nowhere"));
		assertThat(environment.getProperty("festival.admin.password")).isEqualTo(" a fine password ");
		assertThat(environment.getProperty("spring.datasource.password")).isEqualTo("secret");
		assertThat(environment.getProperty("spring.mail.password")).isEqualTo("secret");
		assertThat(Binder.get(environment).bind("spring.datasource.password", String.class).get()).isEqualTo("secret");
	}

	@Test
	void missingFileStopsTheStartWithASentence() {
		assertThatExceptionOfType(UnreadableSecretException.class)
			.isThrownBy(() -> environment(Map.of("FESTIVAL_ADMIN_PASSWORD_FILE", "/nowhere/at/all")))
			.satisfies((ex) -> assertThat(new UnreadableSecretAnalyzer().analyze(ex))
				.satisfies((analysis) -> assertThat(analysis.getDescription()).contains("FESTIVAL_ADMIN_PASSWORD_FILE",
						"/nowhere/at/all")));
	}

	private static StandardEnvironment environment(Map<String, Object> variables) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources()
			.replace(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, new SystemEnvironmentPropertySource(
					StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
		new SecretFiles().postProcessEnvironment(environment, new SpringApplication());
		return environment;
	}

}
