package dev.festival.account.web;

import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import dev.festival.account.PersonId;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Inviting somebody, and coming in by the link.
 */
@FestivalTest
class InvitingTests {

	private static final Pattern LINK = Pattern.compile("value=\"http://[^\"/]+(/invitations/[\\w-]+)\"");

	private static final String MONTHS = Stream.of(Month.values())
		.map((month) -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
		.collect(Collectors.joining("|"));

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	private final String email = UUID.randomUUID() + "@festival.example";

	@Test
	void linkLetsOnePersonInOnce() {
		String link = invite("Asha Rao", this.email, "MEMBER");
		Visitor asha = this.visitors.anonymous();
		Page form = asha.get(link);
		assertThat(form.body()).contains("value=\"Asha Rao\"", "value=\"" + this.email + "\"");
		Page done = asha.post(link, "name", "Asha R.", "password", "a fine password", "zone", "Asia/Kolkata", "email",
				this.email);
		assertThat(done.location()).isEqualTo("/");
		assertThat(asha.get("/profile").body()).contains("Asha R.", this.email);
		assertThat(this.visitors.anonymous().get(link).status()).isEqualTo(410);
		assertThat(this.visitors.anonymous().signIn(this.email, "a fine password").isSignedIn()).isTrue();
		Page second = this.visitors.anonymous()
			.post(link, "name", "Thief", "password", "a fine password", "zone", "UTC", "email",
					"thief@festival.example");
		assertThat(second.status()).isEqualTo(410);
		assertThat(second.body()).contains("doesn’t open any more");
	}

	@Test
	void addressIsTheOneThatWasInvited() {
		String link = invite("Asha", this.email, "MEMBER");
		Visitor asha = this.visitors.anonymous();
		asha.post(link, "name", "Asha", "password", "a fine password", "zone", "UTC", "email",
				"other@festival.example");
		assertThat(asha.get("/profile").body()).contains(this.email).doesNotContain("other@festival.example");
	}

	@Test
	void invitationMayLeaveNameAndAddressToTheGuest() {
		String link = invite("", "", "ADMINISTRATOR");
		Visitor asha = this.visitors.anonymous();
		asha.post(link, "name", "Asha", "email", this.email, "password", "a fine password", "zone", "UTC");
		assertThat(asha.get("/people").body()).contains("Invite somebody");
	}

	@Test
	void openInvitationTakesNobodysPlace() {
		this.visitors.person("Wren", this.email, "ADMINISTRATOR", ZoneOffset.UTC);
		withoutPassword();
		String link = invite("", "", "MEMBER");
		Page page = this.visitors.anonymous()
			.post(link, "name", "Thief", "email", this.email, "password", "a fine password", "zone", "UTC");
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.body()).contains("There is an account with the address");
	}

	@Test
	void personWithoutPasswordKeepsTheirIdentityWhenInvited() {
		PersonId sample = this.visitors.person("Sample", this.email, "MEMBER", ZoneOffset.UTC);
		withoutPassword();
		String link = invite("Sample", this.email, "MANAGER");
		this.visitors.anonymous()
			.post(link, "name", "Really Me", "password", "a fine password", "zone", "UTC", "email", this.email);
		assertThat(this.jdbc.sql("select name || ' ' || role from person where id = :id")
			.param("id", sample.value())
			.query(String.class)
			.single()).isEqualTo("Really Me MANAGER");
	}

	@Test
	void expiredLinkIsRefusedByTheClockOfTheDatabase() {
		String link = invite("Asha", this.email, "MEMBER");
		this.jdbc.sql("update invitation set expires_at = now() - interval '1 second' where email = :email")
			.param("email", this.email)
			.update();
		assertThat(this.visitors.anonymous().get(link).status()).isEqualTo(410);
		Page page = this.visitors.anonymous()
			.post(link, "name", "Asha", "password", "a fine password", "zone", "UTC", "email", this.email);
		assertThat(page.status()).isEqualTo(410);
	}

	@Test
	void linkThatWasTakenBackIsRefused() {
		Visitor administrator = administrator();
		String link = invite(administrator, "Asha", this.email, "MEMBER");
		UUID id = this.jdbc.sql("select id from invitation where email = :email")
			.param("email", this.email)
			.query(UUID.class)
			.single();
		Page page = administrator.post("/people/invitations/" + id, "_method", "delete");
		assertThat(page.location()).isEqualTo("/people");
		assertThat(administrator.get("/people").body()).contains("taken back").doesNotContain(this.email);
		assertThat(this.visitors.anonymous().get(link).status()).isEqualTo(410);
	}

	@Test
	void linkIsShownOnce() {
		Visitor administrator = administrator();
		invite(administrator, "Asha", this.email, "MEMBER");
		assertThat(administrator.get("/people").body()).contains(this.email).doesNotContain("/invitations/\"");
		assertThat(administrator.get("/people").body()).doesNotContainPattern(LINK);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr-FR,fr;q=0.9", "ja" })
	void datesAreInEnglishLikeThePage(String language) {
		Visitor administrator = administrator();
		invite(administrator, "Asha", this.email, "MEMBER");
		String page = administrator.get("/people", "Accept-Language", language).body();
		assertThat(Jsoup.parse(page).select("td[data-label=Until] time").eachText()).isNotEmpty()
			.allMatch((date) -> date.matches("\\d{1,2} (" + MONTHS + "), \\d\\d:\\d\\d"));
	}

	@Test
	void somebodyWhoSignsInIsNotInvitedAgain() {
		this.visitors.person("Wren", this.email, "MEMBER", ZoneOffset.UTC);
		Page page = administrator().post("/people/invitations", "name", "Wren", "email", this.email, "role", "MEMBER");
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.body()).contains("There is an account with the address");
	}

	@Test
	void memberInvitesNobody() {
		Visitor wren = this.visitors.signedIn("Wren");
		assertThat(wren.get("/people").body()).contains("Wren").doesNotContain("Invite somebody");
		assertThat(
				wren.post("/people/invitations", "name", "Asha", "email", this.email, "role", "ADMINISTRATOR").status())
			.isEqualTo(403);
	}

	@Test
	void whatDoesNotFitIsMarkedAndTheRestIsKept() {
		String link = invite("", "", "MEMBER");
		Page page = this.visitors.anonymous()
			.post(link, "name", "Asha", "email", "asha@", "password", "short", "zone", "Mars/Olympus");
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.body())
			.contains("value=\"Asha\"", "doesn’t look like an e-mail address", "at least 10 characters",
					"choose a time zone from the list")
			.doesNotContain("short\"");
		assertThat(this.visitors.anonymous().post(link).status()).isEqualTo(422);
	}

	private String invite(String name, String address, String role) {
		return invite(administrator(), name, address, role);
	}

	private String invite(Visitor administrator, String name, String address, String role) {
		Page page = administrator.post("/people/invitations", "name", name, "email", address, "role", role);
		assertThat(page.header("Cache-Control")).contains("no-store");
		Matcher matcher = LINK.matcher(page.body());
		assertThat(matcher.find()).isTrue();
		return matcher.group(1);
	}

	private Visitor administrator() {
		return this.visitors.signedIn("Maya", "ADMINISTRATOR", "UTC");
	}

	private void withoutPassword() {
		this.jdbc.sql("update person set password_hash = null where email = :email")
			.param("email", this.email)
			.update();
	}

}
