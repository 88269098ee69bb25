package dev.festival.browser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.festival.FestivalApplication;
import dev.festival.TestPostgres;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * An application of a test's own, on an empty database and not set up yet.
 */
final class FreshFestival implements AutoCloseable {

	private static final Pattern CODE = Pattern.compile("/set-up and enter the code (\\S+)");

	private final ConfigurableApplicationContext application;

	private FreshFestival(ConfigurableApplicationContext application) {
		this.application = application;
	}

	static FreshFestival start() {
		return new FreshFestival(new SpringApplicationBuilder(FestivalApplication.class).properties("server.port=0")
			.initializers(new TestPostgres())
			.run());
	}

	/**
	 * Where it answers, without a slash at the end.
	 */
	String address() {
		return "http://localhost:" + this.application.getEnvironment().getRequiredProperty("local.server.port");
	}

	/**
	 * The one-time code that it printed.
	 */
	static String code(CapturedOutput log) {
		Matcher printed = CODE.matcher(log.getOut());
		if (!printed.find()) {
			throw new IllegalStateException("There is no code in the log");
		}
		return printed.group(1);
	}

	@Override
	public void close() {
		this.application.close();
	}

}
