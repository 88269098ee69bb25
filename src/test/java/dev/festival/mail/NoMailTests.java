package dev.festival.mail;

import java.util.UUID;

import dev.festival.FestivalTest;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Without a mail server, everything works and nothing waits for one.
 */
@FestivalTest
class NoMailTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void nothingFailsAndNothingPilesUp() {
		Visitor maya = this.visitors.signedIn("Maya", "ADMINISTRATOR", "UTC");
		Visitor asha = this.visitors.signedIn("Asha");
		Story.by(maya, "The lift").promise("An alert", asha).naming("REVIEWER", asha).with("/publication");
		asha.post("/profile/password", "current", Visitors.PASSWORD, "password", "another fine password");
		String email = UUID.randomUUID() + "@festival.example";
		assertThat(maya.post("/people/invitations", "name", "Kofi", "email", email, "role", "MEMBER").body())
			.contains("Pass this link on.", "/invitations/")
			.doesNotContain("on its way");
		assertThat(this.jdbc.sql("select count(*) from outgoing_mail").query(Integer.class).single()).isZero();
		assertThat(this.jdbc.sql("select count(*) from mailed_invitation").query(Integer.class).single()).isZero();
	}

	@Test
	void pagesSayThatThereIsNone() {
		Visitor maya = this.visitors.signedIn("Maya", "ADMINISTRATOR", "UTC");
		assertThat(Jsoup.parse(maya.get("/mail").body()).select("main").text()).contains("sends no mail yet",
				"SPRING_MAIL_HOST");
		assertThat(Jsoup.parse(maya.get("/mail").body()).select("main a[href=/settings]")).hasSize(1);
		assertThat(maya.post("/mail/trials").location()).isEqualTo("/mail");
		assertThat(maya.get("/mail").body()).contains("No mail server is set up.");
		assertThat(maya.get("/profile").body()).contains("This Festival sends no mail yet.");
	}

	@Test
	void onlyAdministratorsSeeTheOutbox() {
		Visitor wren = this.visitors.signedIn("Wren", "MANAGER", "UTC");
		assertThat(wren.get("/mail").status()).isEqualTo(403);
		assertThat(wren.post("/mail/tries").status()).isEqualTo(403);
		assertThat(wren.post("/mail/trials").status()).isEqualTo(403);
		assertThat(this.visitors.anonymous().get("/mail").location()).isEqualTo("/login");
	}

}
