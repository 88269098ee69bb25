package dev.festival.account;

import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Keeps a start that shall only print a link to a new password from doing anything else:
 * it serves nobody, and leaves the rest to the instances that do.
 */
class ResetStart implements EnvironmentPostProcessor {

	static final String PROPERTY = "festival.reset-password";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (environment.containsProperty(PROPERTY)) {
			environment.getPropertySources()
				.addFirst(new MapPropertySource("resetStart",
						// The address may be made of the port, which is none here.
						Map.of("local.server.port", environment.getProperty("server.port", "8080"), "server.port", -1,
								"spring.datasource.hikari.maximum-pool-size", 2,
								"spring.modulith.events.republish-outstanding-events-on-restart", false,
								"spring.mail.host", "", "spring.main.banner-mode", "off", "logging.level.root",
								"warn")));
		}
	}

}
