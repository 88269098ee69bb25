package dev.festival.account.web;

import java.util.Objects;

import dev.festival.FestivalApplication;
import dev.festival.FestivalTest;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two instances on one database are one Festival.
 */
@FestivalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoInstancesTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private Environment environment;

	private @Nullable ConfigurableApplicationContext other;

	private String address = "";

	@BeforeAll
	void start() {
		ConfigurableApplicationContext second = new SpringApplicationBuilder(FestivalApplication.class).run(
				"--server.port=0", "--spring.datasource.url=" + this.environment.getProperty("spring.datasource.url"),
				"--spring.datasource.username=" + this.environment.getProperty("spring.datasource.username"),
				"--spring.datasource.password=" + this.environment.getProperty("spring.datasource.password"));
		this.other = second;
		this.address = "http://localhost:" + second.getEnvironment().getProperty("local.server.port");
	}

	@AfterAll
	void stop() {
		Objects.requireNonNull(this.other).close();
	}

	@Test
	void sessionIsGoodAtBothAndEndsAtBoth() {
		Visitor wren = this.visitors.signedIn("Wren");
		assertThat(status(wren)).isEqualTo(200);
		wren.post("/logout");
		Visitor asha = this.visitors.signedIn("Asha");
		String kept = asha.cookie("SESSION").orElseThrow();
		asha.post("/logout");
		assertThat(status(kept)).isEqualTo(302);
	}

	@Test
	void deactivationEndsSessionsAtBothAtOnce() {
		Visitor administrator = this.visitors.signedIn("Ada", "ADMINISTRATOR", "UTC");
		Visitor wren = this.visitors.signedIn("Wren");
		assertThat(status(wren)).isEqualTo(200);
		assertThat(administrator.post("/people/" + wren.id() + "/deactivation").status()).isEqualTo(302);
		assertThat(status(wren)).isEqualTo(302);
		assertThat(wren.get("/people").location()).isEqualTo("/login");
	}

	@Test
	void anotherPasswordEndsTheOtherSessionsAtBoth() {
		Visitor wren = this.visitors.signedIn("Wren");
		Visitor phone = this.visitors.anonymous().signIn(wren.email(), Visitors.PASSWORD);
		assertThat(status(phone)).isEqualTo(200);
		assertThat(wren.post("/profile/password", "current", Visitors.PASSWORD, "password", "another fine password")
			.status()).isEqualTo(302);
		assertThat(status(phone)).isEqualTo(302);
		assertThat(status(wren)).isEqualTo(200);
	}

	@Test
	void anotherRoleCountsAtBothAtOnce() {
		Visitor administrator = this.visitors.signedIn("Ada", "ADMINISTRATOR", "UTC");
		Visitor wren = this.visitors.signedIn("Wren");
		assertThat(there(wren).get("/audit", "Cookie", cookie(wren)).status()).isEqualTo(403);
		administrator.post("/people/" + wren.id() + "/role", "role", "ADMINISTRATOR");
		assertThat(there(wren).get("/audit", "Cookie", cookie(wren)).status()).isEqualTo(200);
	}

	private Visitor there(Visitor visitor) {
		assertThat(visitor.address()).isNotEqualTo(this.address);
		return new Visitor(this.address);
	}

	private int status(Visitor visitor) {
		return there(visitor).get("/people", "Cookie", cookie(visitor)).status();
	}

	private int status(String session) {
		return new Visitor(this.address).get("/people", "Cookie", "SESSION=" + session).status();
	}

	private static String cookie(Visitor visitor) {
		return "SESSION=" + visitor.cookie("SESSION").orElseThrow();
	}

}
