package dev.festival.secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Reads <code>FESTIVAL_X</code> from the file that <code>FESTIVAL_X_FILE</code> names,
 * and the same for <code>SPRING_DATASOURCE_X</code> and <code>SPRING_MAIL_X</code>.
 */
class SecretFiles implements EnvironmentPostProcessor {

	private static final Pattern VARIABLE = Pattern.compile("((?:FESTIVAL|SPRING_DATASOURCE|SPRING_MAIL)_\\w+)_FILE");

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		Map<String, Object> secrets = new LinkedHashMap<>();
		variables(environment).forEach((variable, file) -> {
			Matcher matcher = VARIABLE.matcher(variable);
			if (matcher.matches() && !file.toString().isBlank()) {
				secrets.put(matcher.group(1), read(variable, Path.of(file.toString())));
			}
		});
		if (!secrets.isEmpty()) {
			// The suffix makes the names bind as those of variables do.
			environment.getPropertySources()
				.addBefore(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
						new SystemEnvironmentPropertySource("secretFiles-systemEnvironment", secrets));
		}
	}

	private static Map<String, Object> variables(ConfigurableEnvironment environment) {
		PropertySource<?> variables = environment.getPropertySources()
			.get(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
		return (variables instanceof SystemEnvironmentPropertySource known) ? known.getSource() : Map.of();
	}

	private static String read(String variable, Path file) {
		try {
			return Files.readString(file).replaceFirst("[\\r\\n]+$", "");
		}
		catch (IOException ex) {
			throw new UnreadableSecretException(variable, file, ex);
		}
	}

}
