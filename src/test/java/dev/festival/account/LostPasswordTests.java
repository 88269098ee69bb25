package dev.festival.account;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import dev.festival.FestivalTest;
import dev.festival.Visitor;
import dev.festival.Visitors;
import dev.festival.database.ChildApplication;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The command line's way back in, beside an application that runs on the same database.
 */
@FestivalTest
class LostPasswordTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private Environment environment;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void linkIsPrintedAndOpensWhereTheOtherOneRuns() throws Exception {
		Visitor wren = this.visitors.signedIn("Wren");
		try (ChildApplication application = start(wren.email())) {
			assertThat(application.exit()).as(application::said).isZero();
			List<String> lines = application.said().lines().toList();
			assertThat(lines).hasSize(2);
			assertThat(lines.getLast()).startsWith("https://festival.example/password-resets/");
			String link = lines.getLast().substring("https://festival.example".length());
			assertThat(this.visitors.anonymous().get(link).body()).contains(wren.email());
		}
	}

	@Test
	void nobodyIsHelpedWhoIsNotHere() throws Exception {
		assertRefused("nobody@festival.example", "There is nobody with the address nobody@festival.example.");
	}

	@Test
	void closedAccountStaysClosed() throws Exception {
		Visitor wren = this.visitors.signedIn("Wren");
		this.jdbc.sql("update person set active = false where email = :email").param("email", wren.email()).update();
		assertRefused(wren.email(), "The account of " + wren.email() + " is closed.");
	}

	private void assertRefused(String email, String sentence) throws IOException {
		try (ChildApplication application = start(email)) {
			assertThat(application.exit()).isEqualTo(1);
			assertThat(application.said()).contains(sentence).doesNotContain("\tat ", "/password-resets/");
		}
	}

	private ChildApplication start(String email) throws IOException {
		return ChildApplication.begin(Map.of("FESTIVAL_ADDRESS", "https://festival.example/", "SPRING_DATASOURCE_URL",
				this.environment.getRequiredProperty("spring.datasource.url"), "SPRING_DATASOURCE_USERNAME", "postgres",
				"SPRING_DATASOURCE_PASSWORD", "postgres"), "--festival.reset-password=" + email);
	}

}
