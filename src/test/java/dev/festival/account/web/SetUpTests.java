package dev.festival.account.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.festival.FestivalApplication;
import dev.festival.Page;
import dev.festival.TestPostgres;
import dev.festival.Visitor;
import dev.festival.account.SetUpCompleted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The first minutes of an instance, on one that was never set up.
 */
@ExtendWith(OutputCaptureExtension.class)
class SetUpTests {

	private static final Pattern CODE = Pattern
		.compile("Festival is not set up yet\\. Open http://localhost:\\d+/set-up"
				+ " and enter the code ([A-Z2-9]{4}-[A-Z2-9]{4})");

	private final List<SetUpCompleted> heard = new CopyOnWriteArrayList<>();

	@Test
	void onlyTheCodeInTheLogMakesTheFirstAdministratorAndOnlyOnce(CapturedOutput log) throws Exception {
		try (ConfigurableApplicationContext application = start()) {
			String address = "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
			JdbcClient jdbc = application.getBean(JdbcClient.class);

			Visitor stranger = new Visitor(address);
			assertThat(stranger.get("/").location()).isEqualTo("/set-up");
			assertThat(stranger.get("/login").location()).isEqualTo("/set-up");
			assertThat(people(jdbc)).isZero();

			stranger.get("/set-up");
			Page refused = stranger.post("/set-up", fields("AAAA-AAAA", "stranger@festival.example"));
			assertThat(refused.status()).isEqualTo(422);
			assertThat(refused.body())
				.contains("not the code in the log", "value=\"stranger@festival.example\"",
						"value=\"Europe/Berlin\" selected")
				.doesNotContain("a fine password");
			assertThat(people(jdbc)).isZero();

			String code = code(log);
			assertThat(jdbc.sql("select code_hash from set_up_code").query(byte[].class).single())
				.isNotEqualTo(code.getBytes(StandardCharsets.UTF_8));
			List<Page> answers = race(address, code);
			assertThat(answers).extracting(Page::location).containsExactlyInAnyOrder("/", "/login");
			assertThat(people(jdbc)).isOne();
			assertThat(jdbc.sql("select role from person").query(String.class).single()).isEqualTo("ADMINISTRATOR");
			assertThat(this.heard).singleElement().satisfies((event) -> assertThat(event.withSamples()).isTrue());

			assertThat(stranger.get("/set-up").location()).isEqualTo("/login");
			assertThat(stranger.post("/set-up", fields(code, "late@festival.example")).location()).isEqualTo("/login");
			assertThat(people(jdbc)).isOne();
			assertThat(jdbc.sql("select count(*) from set_up_code").query(Integer.class).single()).isZero();
		}
	}

	@Test
	void samplesAreAnnouncedWhileTheyAreTold(CapturedOutput log) {
		try (ConfigurableApplicationContext application = start()) {
			Visitor founder = new Visitor(
					"http://localhost:" + application.getEnvironment().getProperty("local.server.port"));
			JdbcClient jdbc = application.getBean(JdbcClient.class);
			founder.get("/set-up");
			new TransactionTemplate(application.getBean(PlatformTransactionManager.class))
				.executeWithoutResult((status) -> {
					jdbc.sql("lock table write_up in exclusive mode").update();
					founder.post("/set-up", fields(code(log), "founder@festival.example"));
					assertThat(founder.get("/").body()).contains("The sample stories are on their way")
						.doesNotContain("Somebody has to be first");
				});
		}
	}

	private List<Page> race(String address, String code) throws Exception {
		try (ExecutorService both = Executors.newFixedThreadPool(2)) {
			List<Callable<Page>> founders = List.of(founder(address, code, "one"), founder(address, code, "two"));
			List<Page> answers = new CopyOnWriteArrayList<>();
			for (Future<Page> answer : both.invokeAll(founders)) {
				answers.add(answer.get());
			}
			return answers;
		}
	}

	private static Callable<Page> founder(String address, String code, String name) {
		Visitor visitor = new Visitor(address);
		visitor.get("/set-up");
		return () -> visitor.post("/set-up", fields(code, name + "@festival.example"));
	}

	private static String[] fields(String code, String email) {
		return new String[] { "code", code.toLowerCase(Locale.ROOT), "name", "Wren Baker", "email", email, "password",
				"a fine password", "zone", "Europe/Berlin", "samples", "true" };
	}

	private ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(FestivalApplication.class).properties("server.port=0")
			.initializers((context) -> context.addApplicationListener((event) -> {
				if (event instanceof PayloadApplicationEvent<?> told
						&& told.getPayload() instanceof SetUpCompleted completed) {
					this.heard.add(completed);
				}
			}), new TestPostgres())
			.run();
	}

	private static int people(JdbcClient jdbc) {
		return jdbc.sql("select count(*) from person").query(Integer.class).single();
	}

	private static String code(CapturedOutput log) {
		Matcher matcher = CODE.matcher(log.getOut());
		assertThat(matcher.find()).isTrue();
		return matcher.group(1);
	}

}
