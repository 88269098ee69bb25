package dev.festival.account.web;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Signing in, staying signed in and signing out.
 */
@FestivalTest
class SigningInTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void addressThatIsTooLongForACookieIsNotRemembered() {
		Visitor wren = this.visitors.anonymous();
		Page page = wren.get("/people?x=" + "a".repeat(6_000));
		assertThat(page.status()).isEqualTo(302);
		assertThat(page.location()).isEqualTo("/login");
	}

	@Test
	void administratorOfTheEnvironmentSignsIn() {
		Visitor administrator = this.visitors.anonymous().signIn(Visitors.ADMINISTRATOR, Visitors.PASSWORD);
		assertThat(administrator.get("/people").body()).contains("Invite somebody");
	}

	@Test
	void readerIsTakenToThePageTheyCameFor() {
		Visitor wren = this.visitors.signedIn("Wren");
		wren.forget("SESSION");
		Page turnedAway = wren.get("/people?from=mail");
		assertThat(turnedAway.location()).isEqualTo("/login");
		Page letIn = wren.post("/login", "email", wren.email(), "password", Visitors.PASSWORD);
		assertThat(letIn.location()).isEqualTo("/people?from=mail");
	}

	@Test
	void anonymousVisitLeavesNoSession() {
		int before = sessions();
		Visitor stranger = this.visitors.anonymous();
		for (String path : new String[] { "/", "/login", "/set-up", "/people", "/invitations/nonsense",
				"/password-resets/nonsense", "/css/none.css", "/actuator/health/liveness" }) {
			stranger.get(path);
		}
		stranger.post("/login", "email", "nobody@festival.example", "password", "not this one");
		assertThat(sessions()).isEqualTo(before);
		assertThat(stranger.isSignedIn()).isFalse();
	}

	@Test
	void wrongPasswordIsRefusedInOneSentenceAndKeepsTheAddress() {
		Visitor wren = this.visitors.signedIn("Wren");
		Visitor stranger = this.visitors.anonymous();
		Page known = stranger.post("/login", "email", wren.email(), "password", "not this one");
		Page unknown = stranger.post("/login", "email", "nobody@festival.example", "password", "not this one");
		assertThat(known.status()).isEqualTo(401);
		assertThat(known.body()).contains("don’t belong together", "value=\"" + wren.email() + "\"")
			.doesNotContain("not this one");
		assertThat(unknown.status()).isEqualTo(401);
		assertThat(unknown.body()).contains("don’t belong together");
	}

	@Test
	void addressIsKnownHoweverItsLettersAreCased() {
		Visitor wren = this.visitors.signedIn("Wren");
		Visitor again = this.visitors.anonymous().signIn(wren.email().toUpperCase(Locale.ROOT), Visitors.PASSWORD);
		assertThat(again.get("/profile").body()).contains(wren.email());
	}

	@Test
	void absurdlyLongPasswordIsRefusedLikeAnyOther() {
		Page page = this.visitors.anonymous()
			.post("/login", "email", Visitors.ADMINISTRATOR, "password", "x".repeat(10_000));
		assertThat(page.status()).isEqualTo(401);
	}

	@Test
	void personWithoutPasswordIsNotLetIn() {
		String email = UUID.randomUUID() + "@festival.example";
		this.visitors.person("Sample", email, "MEMBER", ZoneOffset.UTC);
		this.jdbc.sql("update person set password_hash = null where email = :email").param("email", email).update();
		for (String password : new String[] { "", "null", Visitors.PASSWORD }) {
			Page page = this.visitors.anonymous().post("/login", "email", email, "password", password);
			assertThat(page.status()).isEqualTo(401);
		}
	}

	@Test
	void signingInMakesANewSessionId() {
		Visitor wren = this.visitors.signedIn("Wren");
		String before = wren.cookie("SESSION").orElseThrow();
		wren.signIn(wren.email(), Visitors.PASSWORD);
		assertThat(wren.cookie("SESSION")).get().isNotEqualTo(before);
		Visitor thief = this.visitors.anonymous();
		assertThat(thief.get("/people", "Cookie", "SESSION=" + before).location()).isEqualTo("/login");
	}

	@Test
	void sessionCookieIsOutOfReachOfScriptsAndOtherSites() {
		Visitor wren = this.visitors.signedIn("Wren");
		Page page = wren.post("/login", "email", wren.email(), "password", Visitors.PASSWORD);
		assertThat(page.all("Set-Cookie")).filteredOn((cookie) -> cookie.startsWith("SESSION"))
			.singleElement()
			.asString()
			.contains("HttpOnly", "SameSite=Lax");
	}

	@Test
	void readingAPageDoesNotWriteTheSession() {
		Visitor wren = this.visitors.signedIn("Wren");
		this.jdbc
			.sql("update spring_session set last_access_time = last_access_time - 30000 where principal_name = :id")
			.param("id", wren.id().toString())
			.update();
		long before = lastAccess(wren);
		wren.get("/people");
		assertThat(lastAccess(wren)).isEqualTo(before);
	}

	@Test
	void sessionInUseIsKeptAlive() {
		Visitor wren = this.visitors.signedIn("Wren");
		this.jdbc
			.sql("update spring_session set last_access_time = last_access_time - 90000 where principal_name = :id")
			.param("id", wren.id().toString())
			.update();
		long before = lastAccess(wren);
		wren.get("/people");
		assertThat(lastAccess(wren)).isGreaterThan(before);
	}

	@Test
	void sessionEndsThirtyDaysAfterSigningInHoweverMuchItIsUsed() {
		Visitor wren = this.visitors.signedIn("Wren");
		makeOlder(wren, "29 days");
		assertThat(wren.get("/people").status()).isEqualTo(200);
		Visitor phone = this.visitors.anonymous().signIn(wren.email(), Visitors.PASSWORD);
		makeOlder(wren, "2 days");
		assertThat(wren.get("/people").location()).isEqualTo("/login");
		assertThat(phone.get("/profile").body()).doesNotContain("Another one");
	}

	@Test
	void signingInAgainBeginsTheThirtyDaysAnew() {
		Visitor wren = this.visitors.signedIn("Wren");
		makeOlder(wren, "29 days");
		wren.signIn(wren.email(), Visitors.PASSWORD);
		makeOlder(wren, "2 days");
		assertThat(wren.get("/people").status()).isEqualTo(200);
	}

	@Test
	void sessionThatCannotBeReadAnyMoreAsksToSignInAgain() {
		Visitor wren = this.visitors.signedIn("Wren");
		this.jdbc.sql("""
				update spring_session_attributes set attribute_bytes = 'nonsense'::bytea
				where session_primary_id in (select primary_id from spring_session where principal_name = :id)
				""").param("id", wren.id().toString()).update();
		assertThat(wren.get("/people").location()).isEqualTo("/login");
	}

	@Test
	void signingOutEndsTheSession() {
		Visitor wren = this.visitors.signedIn("Wren");
		String session = wren.cookie("SESSION").orElseThrow();
		assertThat(wren.post("/logout").location()).isEqualTo("/login?signed-out");
		assertThat(wren.isSignedIn()).isFalse();
		assertThat(wren.get("/people", "Cookie", "SESSION=" + session).location()).isEqualTo("/login");
	}

	@Test
	void signInWithoutTokenIsAskedForAgain() {
		Page page = this.visitors.anonymous()
			.postBare("/login", Map.of("email", Visitors.ADMINISTRATOR, "password", Visitors.PASSWORD));
		assertThat(page.location()).isEqualTo("/login?again");
	}

	private int sessions() {
		return this.jdbc.sql("select count(*) from spring_session").query(Integer.class).single();
	}

	private void makeOlder(Visitor visitor, String interval) {
		this.jdbc.sql("""
				update spring_session set creation_time = creation_time
					- 1000 * extract(epoch from cast(:interval as interval))
				where principal_name = :id
				""").param("interval", interval).param("id", visitor.id().toString()).update();
	}

	private long lastAccess(Visitor visitor) {
		return this.jdbc.sql("select last_access_time from spring_session where principal_name = :id")
			.param("id", visitor.id().toString())
			.query(Long.class)
			.single();
	}

}
