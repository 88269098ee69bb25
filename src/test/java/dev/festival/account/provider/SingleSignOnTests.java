package dev.festival.account.provider;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import dev.festival.account.BaseAddress;
import dev.festival.account.Provider;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whom a provider lets in, as whom, and whom not.
 */
@ProviderTest
class SingleSignOnTests {

	private final String subject = UUID.randomUUID().toString();

	private final String email = this.subject + "@work.example";

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private BaseAddress address;

	@BeforeEach
	void forgetTries() {
		this.jdbc.sql("delete from sign_in_tries").update();
	}

	@Test
	void loginPageLeadsToTheProviderWithoutASession() {
		Visitor wren = this.visitors.anonymous();
		String link = Jsoup.parse(wren.get("/login").body())
			.select("a:contains(Sign in with the Example account)")
			.attr("href");
		assertThat(link).isEqualTo(wren.address() + "/login/provider");
		Page page = wren.get("/login/provider");
		Map<String, String> asked = PretendProvider.parameters(URI.create(page.location()).getRawQuery());
		assertThat(page.location()).startsWith(PretendProvider.server().issuer() + "/authorize?");
		assertThat(asked).containsEntry("redirect_uri", wren.address() + "/login/provider/callback")
			.containsEntry("code_challenge_method", "S256")
			.containsKeys("state", "nonce", "code_challenge");
		assertThat(String.valueOf(asked.get("scope")).split(" ")).containsExactlyInAnyOrder("openid", "profile",
				"email");
		assertThat(page.all("Set-Cookie")).singleElement()
			.asString()
			.contains("HttpOnly", "SameSite=Lax", "Path=/;", "Max-Age=1800")
			.doesNotContain(asked.get("state"), asked.get("nonce"));
	}

	@Test
	void newcomerComesInUnderTheNameTheProviderSays() {
		Visitor wren = this.visitors.anonymous();
		assertThat(wren.get("/people?x=1").location()).isEqualTo("/login");
		Page page = come(wren, Map.of("name", "Wren\nBaker", "zoneinfo", "Europe/Lisbon"));
		assertThat(page.location()).isEqualTo("/people?x=1");
		assertThat(page.all("Set-Cookie")).noneMatch((cookie) -> cookie.contains("SIGN-IN=") && !cookie.contains("=;"));
		assertThat(wren.get("/profile").body()).contains("Wren Baker", this.email, "Europe/Lisbon\" selected")
			.doesNotContain("The one you have");
		assertThat(row()).containsEntry("role", "MEMBER").containsEntry("password_hash", null);
		assertThat(written()).containsExactly("person-arrived", "signed-in");
	}

	@Test
	void sessionHoldsNoTokenAndIsSmall() {
		come(this.visitors.anonymous(), Map.of());
		List<byte[]> kept = this.jdbc.sql("""
				select attribute_bytes from spring_session_attributes a join spring_session s
				on s.primary_id = a.session_primary_id join person p on p.id::text = s.principal_name
				where p.subject = :subject
				""").param("subject", this.subject).query((row, number) -> row.getBytes(1)).list();
		assertThat(kept).singleElement().satisfies((bytes) -> {
			assertThat(bytes.length).isLessThan(2_000);
			assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("eyJ");
		});
	}

	@Test
	void sessionBeginsAnew() {
		Visitor wren = this.visitors.signedIn("Wren");
		String before = wren.cookie("SESSION").orElseThrow();
		come(wren, Map.of());
		assertThat(wren.cookie("SESSION").orElseThrow()).isNotEqualTo(before);
	}

	@Test
	void whoIsHereAlreadyIsKnownByAVerifiedAddressOnceAndForEver() {
		Visitor wren = this.visitors.signedIn("Wren");
		Visitor elsewhere = this.visitors.anonymous();
		come(elsewhere, Map.of("email", wren.email().toUpperCase(Locale.ROOT), "name", "Another"));
		assertThat(elsewhere.get("/profile").body()).contains("value=\"Wren\"", "The one you have");
		come(elsewhere, Map.of("email", "moved-" + this.email, "email_verified", false));
		assertThat(elsewhere.get("/profile").body()).contains("value=\"Wren\"", wren.email());
		assertThat(written()).containsExactly("signed-in", "person-linked", "signed-in", "signed-in");
	}

	@Test
	void addressThatNobodyVerifiedOpensNothing() {
		Visitor wren = this.visitors.signedIn("Wren");
		Visitor thief = this.visitors.anonymous();
		Page page = come(thief, Map.of("email", wren.email(), "email_verified", false));
		assertThat(page.status()).isEqualTo(403);
		assertThat(page.body()).contains("Your address isn’t confirmed yet", "Sign in as somebody else");
		assertThat(come(thief, Map.of("email_verified", "nonsense")).status()).isEqualTo(403);
		assertThat(thief.isSignedIn()).isFalse();
		assertThat(this.jdbc.sql("select count(*) from person where subject = :subject")
			.param("subject", this.subject)
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.jdbc.sql("select detail from audit_entry where name = :email and action = 'sign-in-failed'")
			.param("email", wren.email())
			.query(String.class)
			.list()).containsExactly("single sign-on: address not verified");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nobody", "a b@c.example", "a@b@c", "\0@c.example" })
	void addressIsNeeded(String nothing) {
		Page page = come(this.visitors.anonymous(), Map.of("email", nothing));
		assertThat(page.status()).isEqualTo(403);
		assertThat(page.body()).contains("Your address is missing");
	}

	@Test
	void whoHasLeftStaysOutAndIsSignedOutAtOnce() {
		Visitor wren = this.visitors.anonymous();
		come(wren, Map.of());
		administrator().post("/people/" + row().get("id") + "/deactivation");
		assertThat(wren.get("/profile").location()).isEqualTo("/login");
		Page page = come(wren, Map.of());
		assertThat(page.status()).isEqualTo(403);
		assertThat(page.body()).contains("Your account is closed");
	}

	@Test
	void addressThatWasGivenToSomebodyElseDoesNotOpenTheOldAccount() {
		come(this.visitors.anonymous(), Map.of());
		Visitor newcomer = this.visitors.anonymous();
		Page page = come(newcomer, Map.of("sub", "other-" + this.subject));
		assertThat(page.status()).isEqualTo(403);
		assertThat(page.body()).contains("Your address is known already");
		Visitor administrator = administrator();
		Object id = row().get("id");
		assertThat(administrator.get("/people/" + id).body()).contains("Single sign-on");
		administrator.post("/people/" + id + "/link", "_method", "delete");
		assertThat(come(newcomer, Map.of("sub", "other-" + this.subject)).location()).isEqualTo("/");
	}

	@Test
	void groupsGiveRolesAtEachSignIn() {
		Visitor wren = this.visitors.anonymous();
		come(wren, Map.of("groups", List.of("/the-managers", "others")));
		assertThat(row()).containsEntry("role", "MANAGER");
		Visitor elsewhere = this.visitors.anonymous();
		come(elsewhere, Map.of("groups", "owners"));
		assertThat(wren.get("/audit").status()).isEqualTo(200);
		come(elsewhere, Map.of());
		assertThat(row()).containsEntry("role", "MEMBER");
		assertThat(wren.get("/audit").status()).isEqualTo(403);
		assertThat(written()).contains("person-arrived");
		assertThat(this.jdbc.sql("""
				select detail from audit_entry where action = 'role-changed' and subject like :about order by id
				""").param("about", "%" + this.email).query(String.class).list())
			.containsExactly("from manager to administrator", "from administrator to member");
	}

	@Test
	void administratorWithoutAPasswordIsOneAndTheLastOneStays() {
		Visitor wren = this.visitors.anonymous();
		come(wren, Map.of("groups", List.of("owners")));
		Visitor asha = this.visitors.signedIn("Asha");
		assertThat(wren.post("/people/" + asha.id() + "/role", "role", "MANAGER").status()).isEqualTo(302);
		List<@Nullable UUID> others = this.jdbc.sql(
				"update person set active = false where role = 'ADMINISTRATOR' and active and subject is distinct from :s "
						+ "returning id")
			.param("s", this.subject)
			.query(UUID.class)
			.list();
		try {
			come(wren, Map.of());
			assertThat(row()).containsEntry("role", "ADMINISTRATOR");
		}
		finally {
			this.jdbc.sql("update person set active = true where id in (:ids)").param("ids", others).update();
		}
		come(wren, Map.of());
		assertThat(row()).containsEntry("role", "MEMBER");
	}

	@Test
	void groupsMakeMembersOfTeamsAndNeverTakeWhatWasGivenByHand() {
		Visitor administrator = administrator();
		String team = "Team " + this.subject;
		String other = "Other " + this.subject;
		Visitor wren = this.visitors.anonymous();
		come(wren, Map.of("name", "Wren"));
		administrator.post("/teams", "name", team);
		String byHand = administrator.post("/teams", "name", other).location();
		administrator.post(byHand, "name", other, "members", String.valueOf(row().get("id")));
		come(wren, Map.of("name", "Wren", "groups", List.of(team.toUpperCase(Locale.ROOT), "nowhere")));
		assertThat(teams()).containsExactlyInAnyOrder(team, other);
		come(wren, Map.of());
		assertThat(teams()).containsExactly(other);
		assertThat(this.jdbc.sql("select detail from audit_entry where action = 'team-changed' and subject = :team")
			.param("team", team)
			.query(String.class)
			.list()).containsExactly("members: 0, of whom lead: 0", "members: 1, of whom lead: 0",
					"members: 0, of whom lead: 0");
	}

	@Test
	void memberByAGroupWhoIsMadeALeadStays() {
		Visitor administrator = administrator();
		String name = "Team " + this.subject;
		String team = administrator.post("/teams", "name", name).location();
		Visitor wren = this.visitors.anonymous();
		come(wren, Map.of("groups", List.of(name)));
		String id = String.valueOf(row().get("id"));
		administrator.post(team, "name", "New " + name, "members", id);
		come(wren, Map.of());
		assertThat(teams()).isEmpty();
		come(wren, Map.of("groups", List.of("New " + name)));
		administrator.post(team, "name", name, "leads", id);
		come(wren, Map.of());
		assertThat(teams()).containsExactly(name);
	}

	@Test
	void whatCannotBeBelievedIsNot() {
		Visitor thief = this.visitors.anonymous();
		for (Map<String, Object> lie : List.<Map<String, Object>>of(Map.of("nonce", "another"),
				Map.of("iss", "http://localhost/evil"), Map.of("aud", List.of("another")), Map.of("forged", true),
				Map.of("exp", Date.from(Instant.now().minus(Duration.ofHours(1)))))) {
			Page page = come(thief, lie);
			assertThat(page.status()).as("%s", lie).isEqualTo(401);
			assertThat(page.body()).contains("That didn’t work");
		}
		assertThat(thief.isSignedIn()).isFalse();
	}

	@Test
	void answerCountsOnceAndOnlyForWhoAsked() {
		Visitor wren = this.visitors.anonymous();
		String answer = answer(wren, Map.of());
		Visitor victim = this.visitors.anonymous();
		assertThat(victim.get(answer).status()).isEqualTo(401);
		victim.get("/login/provider");
		assertThat(victim.get(answer).status()).isEqualTo(401);
		assertThat(wren.get(answer).location()).isEqualTo("/");
		assertThat(wren.get(answer).status()).isEqualTo(401);
		Visitor other = this.visitors.anonymous();
		String code = answer(this.visitors.anonymous(), Map.of()).replaceFirst("&state.*", "");
		String state = answer(other, Map.of()).replaceFirst(".*&state", "&state");
		assertThat(other.get(code + state).status()).isEqualTo(401);
	}

	@Test
	void providerThatIsAwayIsSaidSo() {
		Page page = come(this.visitors.anonymous(), Map.of("away", true));
		assertThat(page.status()).isEqualTo(503);
		assertThat(page.header("Retry-After")).hasValue("10");
		assertThat(page.body()).contains("There is no answer", "the Example account");
		assertThat(new Discovery(provider("http://localhost:1"), this.address).find()).isEmpty();
		String liar = PretendProvider.server().issuer().replace("localhost", "127.0.0.1");
		assertThat(new Discovery(provider(liar), this.address).find()).isEmpty();
		assertThat(new Discovery(provider(PretendProvider.server().issuer()), this.address).find()).isPresent();
	}

	@Test
	void manyFailuresMakeAPause() {
		Visitor thief = this.visitors.anonymous();
		for (int number = 0; number < 10; number++) {
			assertThat(come(thief, Map.of("forged", true)).status()).isEqualTo(401);
		}
		Page page = come(thief, Map.of());
		assertThat(page.status()).isEqualTo(429);
		assertThat(page.body()).contains("take a break");
	}

	@Test
	void whoChangesTheirMindIsBackAtTheBeginning() {
		Visitor wren = this.visitors.anonymous();
		wren.get("/login/provider");
		assertThat(wren.get("/login/provider/callback?error=access_denied&state=x").location()).isEqualTo("/login");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?", "?code=", "?state=", "?code=x&state=y", "?code=%00&state=%00",
			"?code=%FF&state=%C3", "?error=server_error&error_description=%3Cscript%3E",
			"?code=a&code=b&state=c&state=d", "?code[]=a&state[x]=b" })
	void nonsenseIsAnsweredKindly(String query) {
		Visitor stranger = this.visitors.anonymous();
		for (int turn = 0; turn < 2; turn++) {
			Page page = stranger.get("/login/provider/callback" + query);
			assertThat(page.status()).isIn(400, 401);
			assertThat(page.body()).doesNotContain("<script>", "Exception");
			stranger.get("/login/provider?" + query);
		}
		assertThat(stranger.isSignedIn()).isFalse();
	}

	@Test
	void pagesOfTheFiltersAreNoAddresses() {
		Visitor wren = this.visitors.signedIn("Wren");
		for (String path : List.of("/login/provider/refusal", "/login/provider/farewell")) {
			assertThat(wren.get(path).status()).isEqualTo(404);
			assertThat(this.visitors.anonymous().get(path).location()).isEqualTo("/login");
		}
	}

	@Test
	void signingOutGoesOnAtTheProvider() {
		Visitor wren = this.visitors.anonymous();
		Page in = come(wren, Map.of());
		assertThat(in.all("Set-Cookie").stream().filter((cookie) -> cookie.startsWith("SIGN-OUT="))).singleElement()
			.asString()
			.contains("Path=/logout", "HttpOnly", "SameSite=Strict");
		Page page = wren.post("/logout");
		assertThat(page.status()).isEqualTo(200);
		String next = Jsoup.parse(page.body()).select("main a:contains(Go on)").attr("href");
		assertThat(page.header("Refresh")).hasValue("0; url=" + next);
		assertThat(next).startsWith(PretendProvider.server().issuer() + "/logout?");
		assertThat(PretendProvider.parameters(URI.create(next).getRawQuery()))
			.containsEntry("post_logout_redirect_uri", wren.address() + "/login?signed-out")
			.hasEntrySatisfying("id_token_hint", (token) -> assertThat(token).startsWith("eyJ"));
		assertThat(wren.isSignedIn()).isFalse();
		assertThat(wren.cookie("SIGN-OUT")).isEmpty();
		assertThat(written()).last().isEqualTo("signed-out");
	}

	@Test
	void longTokenIsNotKeptAndSigningOutGoesOnWithoutIt() {
		Visitor wren = this.visitors.anonymous();
		come(wren, Map.of("groups", List.of("x".repeat(4_000))));
		assertThat(wren.cookie("SIGN-OUT")).hasValue("too-long");
		assertThat(wren.post("/logout").header("Refresh")).get()
			.asString()
			.contains("client_id=festival")
			.doesNotContain("id_token_hint");
	}

	@Test
	void whoCameByAPasswordIsNotSentToTheProvider() {
		Visitor wren = this.visitors.anonymous();
		come(wren, Map.of());
		Visitor asha = this.visitors.signedIn("Asha");
		wren.signIn(asha.email(), Visitors.PASSWORD);
		assertThat(wren.post("/logout").location()).isEqualTo("/login?signed-out");
		assertThat(asha.post("/logout").location()).isEqualTo("/login?signed-out");
	}

	@Test
	void passwordsOfPeopleWithoutOneAreRefusedAsAnyOther() {
		come(this.visitors.anonymous(), Map.of());
		Page page = this.visitors.anonymous().post("/login", "email", this.email, "password", "");
		assertThat(page.status()).isEqualTo(401);
		assertThat(page.body()).contains("don’t belong together");
	}

	private Page come(Visitor visitor, Map<String, Object> claims) {
		return visitor.get(answer(visitor, claims));
	}

	private String answer(Visitor visitor, Map<String, Object> claims) {
		Map<String, Object> all = new HashMap<>(
				Map.of("sub", this.subject, "email", this.email, "email_verified", true));
		all.putAll(claims);
		return PretendProvider.server().vouch(URI.create(visitor.get("/login/provider").location()), all);
	}

	private Visitor administrator() {
		return this.visitors.signedIn("Ada", "ADMINISTRATOR", "UTC");
	}

	private Map<String, @Nullable Object> row() {
		return this.jdbc.sql("select * from person where subject = :subject")
			.param("subject", this.subject)
			.query()
			.singleRow();
	}

	private List<@Nullable String> teams() {
		return this.jdbc.sql("""
				select t.name from team t join team_member m on m.team_id = t.id join person p on p.id = m.person_id
				where p.subject = :subject
				""").param("subject", this.subject).query(String.class).list();
	}

	private List<@Nullable String> written() {
		return this.jdbc.sql("select action from audit_entry where person_id = :id order by id")
			.param("id", row().get("id"))
			.query(String.class)
			.list();
	}

	private static Provider provider(String issuer) {
		return new Provider(issuer, "festival", "secret", "it", Set.of("openid"), "groups", Set.of(), Set.of(), false,
				false, false);
	}

}
