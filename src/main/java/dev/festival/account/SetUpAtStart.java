package dev.festival.account;

import java.time.ZoneId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Opens the set-up when nobody is here yet: by a code in the log, or by making the
 * administrator that the environment names. It comes before {@link ResetAtStart}, which
 * ends the application.
 */
@Component
@Order(0)
class SetUpAtStart implements ApplicationRunner {

	private static final Logger logger = LoggerFactory.getLogger(SetUpAtStart.class);

	private final SetUp setUp;

	private final Environment environment;

	SetUpAtStart(SetUp setUp, Environment environment) {
		this.setUp = setUp;
		this.environment = environment;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (!this.setUp.isOpen()) {
			return;
		}
		String email = this.environment.getProperty("festival.admin.email", "").strip();
		String password = this.environment.getProperty("festival.admin.password", "");
		if (email.isEmpty() && password.isEmpty()) {
			printCode();
		}
		else {
			makeAdministrator(email, password);
		}
	}

	private void printCode() {
		String port = this.environment.getProperty("local.server.port",
				this.environment.getProperty("server.port", "8080"));
		logger.info("Festival is not set up yet. Open http://localhost:{}/set-up and enter the code {}", port,
				this.setUp.newCode());
	}

	private void makeAdministrator(String email, String password) {
		if (email.isEmpty() || password.isEmpty()) {
			throw new UnusableAdministratorException(
					(email.isEmpty() ? "FESTIVAL_ADMIN_EMAIL" : "FESTIVAL_ADMIN_PASSWORD")
							+ " is missing, and only the two together make the first administrator.");
		}
		int at = email.indexOf('@');
		if (at < 1 || at == email.length() - 1 || email.length() > 254) {
			throw new UnusableAdministratorException("FESTIVAL_ADMIN_EMAIL is not an e-mail address.");
		}
		boolean withSamples = this.environment.getProperty("festival.samples", Boolean.class, false);
		Introduction founder = new Introduction(email.substring(0, Math.min(at, 100)), email, usable(password),
				ZoneId.systemDefault());
		this.setUp.complete(founder, withSamples)
			.ifPresent((person) -> logger.info("{} is the first administrator", person.email()));
	}

	private static Password usable(String password) {
		try {
			return new Password(password);
		}
		catch (RefusedInputException ex) {
			throw new UnusableAdministratorException("FESTIVAL_ADMIN_PASSWORD cannot be used. " + ex.sentence());
		}
	}

}
