package dev.festival.account.web;

import java.util.UUID;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import dev.festival.account.PasswordResets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Choosing a new password by a link.
 */
@FestivalTest
class PasswordResetTests {

	private static final String NEXT = "the next password";

	@Autowired
	private Visitors visitors;

	@Autowired
	private PasswordResets resets;

	@Autowired
	private JdbcClient jdbc;

	private Visitor wren;

	@BeforeEach
	void person() {
		this.wren = this.visitors.signedIn("Wren");
	}

	@Test
	void linkLetsItsPersonInWithANewPasswordAndOnlyThere() {
		String link = link();
		Visitor phone = this.visitors.anonymous();
		assertThat(phone.get(link).body()).contains("Choose a new password", this.wren.email());
		assertThat(phone.post(link, "password", NEXT).location()).isEqualTo("/");
		assertThat(phone.get("/profile").body()).contains(this.wren.email()).doesNotContain("Another one");
		assertThat(this.wren.get("/people").location()).isEqualTo("/login");
		assertThat(this.visitors.anonymous().signIn(this.wren.email(), NEXT).isSignedIn()).isTrue();
		Page old = this.visitors.anonymous().post("/login", "email", this.wren.email(), "password", Visitors.PASSWORD);
		assertThat(old.status()).isEqualTo(401);
	}

	@Test
	void linkWorksInABrowserWhereItsPersonIsSignedIn() {
		assertThat(this.wren.post(link(), "password", NEXT).location()).isEqualTo("/");
		assertThat(this.wren.get("/profile").body()).contains(this.wren.email());
	}

	@Test
	void linkWorksInTheBrowserOfSomebodyElse() {
		Visitor asha = this.visitors.signedIn("Asha");
		assertThat(asha.post(link(), "password", NEXT).location()).isEqualTo("/");
		assertThat(asha.get("/profile").body()).contains(this.wren.email());
	}

	@Test
	void usedLinkIsClosed() {
		String link = link();
		this.visitors.anonymous().post(link, "password", NEXT);
		assertClosed(link);
	}

	@Test
	void newerLinkReplacesTheOlder() {
		String older = link();
		String newer = link();
		assertClosed(older);
		assertThat(this.visitors.anonymous().get(newer).status()).isEqualTo(200);
	}

	@Test
	void linkExpiresByTheClockOfTheDatabase() {
		String link = link();
		this.jdbc.sql("update password_reset set expires_at = now() - interval '1 second' where person_id = :id")
			.param("id", this.wren.id().value())
			.update();
		assertClosed(link);
	}

	@Test
	void linkOfAClosedAccountIsClosed() {
		String link = link();
		this.jdbc.sql("update person set active = false where id = :id").param("id", this.wren.id().value()).update();
		assertClosed(link);
	}

	@Test
	void inventedLinkIsClosed() {
		assertClosed("/password-resets/" + UUID.randomUUID());
	}

	@Test
	void unfitPasswordLeavesTheLinkOpen() {
		String link = link();
		Page page = this.visitors.anonymous().post(link, "password", "ninechars");
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.body()).contains("at least 10 characters");
		assertThat(this.visitors.anonymous().get(link).status()).isEqualTo(200);
	}

	private String link() {
		return "/password-resets/" + this.resets.offer(this.wren.email());
	}

	private void assertClosed(String link) {
		Page shown = this.visitors.anonymous().get(link);
		assertThat(shown.status()).isEqualTo(410);
		assertThat(shown.body()).contains("doesn’t open any more");
		assertThat(this.visitors.anonymous().post(link, "password", "a stolen password").status()).isEqualTo(410);
	}

}
