package dev.festival.browser;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import dev.festival.FestivalApplication;
import dev.festival.TestPostgres;
import dev.festival.account.PasswordResets;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.context.ConfigurableApplicationContext;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An application of a test's own, on an empty database and not set up yet.
 */
final class FreshFestival implements AutoCloseable {

	private final ConfigurableApplicationContext application;

	private FreshFestival(ConfigurableApplicationContext application) {
		this.application = application;
	}

	static FreshFestival start() {
		return start(List.of());
	}

	/**
	 * Starts one that is configured by these properties.
	 */
	static FreshFestival start(List<String> properties) {
		ClassLoader before = Thread.currentThread().getContextClassLoader();
		try {
			return new FreshFestival(new SpringApplicationBuilder(FestivalApplication.class).properties("server.port=0")
				.properties(properties.toArray(String[]::new))
				.initializers(new TestPostgres())
				.run());
		}
		finally {
			// The server leaves its own, which loads nothing once it has stopped.
			Thread.currentThread().setContextClassLoader(before);
		}
	}

	/**
	 * Where it answers, without a slash at the end.
	 */
	String address() {
		return "http://localhost:" + this.application.getEnvironment().getRequiredProperty("local.server.port");
	}

	/**
	 * The path at which this person chooses a new password.
	 */
	String passwordReset(String email) {
		return "/password-resets/" + this.application.getBean(PasswordResets.class).offer(email);
	}

	/**
	 * The one-time code that it printed.
	 */
	String code(CapturedOutput log) {
		Matcher printed = Pattern.compile(address() + "/set-up and enter the code (\\S+)").matcher(log.getOut());
		if (!printed.find()) {
			throw new IllegalStateException("There is no code in the log");
		}
		return printed.group(1);
	}

	/**
	 * Sets it up, with the teller of some samples as the administrator.
	 */
	void found(Page page, CapturedOutput log, boolean withSamples) {
		page.navigate("/set-up");
		page.getByLabel("Code").fill(code(log));
		introduce(page, "Wren Baker", "wren@example.org");
		page.getByLabel("Start with sample write-ups").setChecked(withSamples);
		page.locator("button").click();
		assertThat(page.locator("h1")).hasText("Hello, Wren Baker");
	}

	static void introduce(Page page, String name, String email) {
		page.getByLabel("Your name").fill(name);
		page.getByLabel("E-mail address").fill(email);
		page.getByLabel("Password").fill("a fine long password");
	}

	@Override
	public void close() {
		this.application.close();
	}

}
