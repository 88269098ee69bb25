package dev.festival.account.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people change about themselves.
 */
@FestivalTest
class ProfileTests {

	@Autowired
	private Visitors visitors;

	@Test
	void newNameIsSeenAtOnce() {
		Visitor wren = this.visitors.signedIn("Wren Baker");
		assertThat(wren.get("/people").body()).contains("Wren Baker: your menu");
		wren.post("/profile", "name", "  Wren Ægir ", "zone", "Europe/Berlin");
		assertThat(wren.get("/people").body()).contains("Wren Ægir: your menu", ">WÆ<");
		assertThat(wren.get("/profile").body()).contains("value=\"Europe/Berlin\" selected");
	}

	@Test
	void emptyNameIsRefusedAndTheRestKept() {
		Page page = this.visitors.signedIn("Wren").post("/profile", "name", " ", "zone", "Asia/Tokyo");
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.body()).contains("Please say what others call you", "value=\"Asia/Tokyo\" selected",
				"aria-invalid=\"true\"");
	}

	@Test
	void passwordChangesForWhoKnowsTheOldOne() {
		Visitor wren = this.visitors.signedIn("Wren");
		Visitor phone = this.visitors.anonymous().signIn(wren.email(), Visitors.PASSWORD);
		Page refused = wren.post("/profile/password", "current", "not this one", "password", "another password");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains("not the password you have now");
		assertThat(phone.get("/people").status()).isEqualTo(200);

		Page changed = wren.post("/profile/password", "current", Visitors.PASSWORD, "password", "another password");
		assertThat(changed.location()).isEqualTo("/profile");
		assertThat(wren.get("/people").status()).isEqualTo(200);
		assertThat(phone.get("/people").location()).isEqualTo("/login");
		assertThat(this.visitors.anonymous().signIn(wren.email(), "another password").isSignedIn()).isTrue();
	}

	@Test
	void passwordIsNeitherTooShortNorTooLong() {
		Visitor wren = this.visitors.signedIn("Wren");
		for (String password : new String[] { "", "ninechars", "x".repeat(73), "é".repeat(37) }) {
			Page page = wren.post("/profile/password", "current", Visitors.PASSWORD, "password", password);
			assertThat(page.status()).isEqualTo(422);
			assertThat(page.body()).containsPattern("Please use at (least 10|most 72) characters");
		}
	}

	@Test
	void themeIsRememberedAndTheReaderStaysOnTheirPage() {
		Visitor wren = this.visitors.signedIn("Wren");
		assertThat(wren.get("/people").body()).doesNotContain("data-theme");
		Page page = wren.post("/profile/theme", "theme", "dark");
		assertThat(page.status()).isEqualTo(303);
		assertThat(page.location()).isEqualTo("/profile");
		assertThat(wren.get("/people").body()).contains("data-theme=\"dark\"");
		wren.post("/profile/theme", "theme", "\"><script>");
		assertThat(wren.get("/people").body()).doesNotContain("data-theme");
	}

	@Test
	void sessionsAreListedAndEndedOneByOne() {
		Visitor wren = this.visitors.signedIn("Wren");
		Visitor phone = this.visitors.anonymous().signIn(wren.email(), Visitors.PASSWORD);
		Visitor tablet = this.visitors.anonymous().signIn(wren.email(), Visitors.PASSWORD);
		String page = wren.get("/profile").body();
		assertThat(page).containsOnlyOnce("This one").contains("Another one");
		List<String> marks = marks(page);
		assertThat(marks).hasSize(2);
		wren.post("/profile/sessions/" + marks.getFirst(), "_method", "delete");
		assertThat(marks(wren.get("/profile").body())).containsExactly(marks.getLast());
		assertThat(List.of(phone.get("/people").status(), tablet.get("/people").status()))
			.containsExactlyInAnyOrder(200, 302);
	}

	@Test
	void sessionsAreDatedByTheClockOfTheReaderAndInEnglish() {
		SessionTimes times = new SessionTimes(ZoneId.of("Asia/Kolkata"));
		Instant at = Instant.parse("2026-03-10T20:00:01Z");
		assertThat(times.dayAndTime(at)).isEqualTo("11 Mar 2026, 01:30");
		assertThat(times.utc(at)).isEqualTo("10 Mar 2026, 20:00 UTC");
		Visitor wren = this.visitors.signedIn("Wren", "MEMBER", "Asia/Kolkata");
		Document page = Jsoup.parse(wren.get("/profile", "Accept-Language", "fr").body());
		Instant since = Instant.parse(page.select("td[data-label=Since] time").attr("datetime"));
		assertThat(page.select("td[data-label=Since] time").text()).isEqualTo(times.dayAndTime(since));
		assertThat(page.select("td[data-label=Since] time").attr("title")).isEqualTo(times.utc(since));
	}

	@Test
	void allOtherSessionsEndTogether() {
		Visitor wren = this.visitors.signedIn("Wren");
		Visitor phone = this.visitors.anonymous().signIn(wren.email(), Visitors.PASSWORD);
		assertThat(wren.post("/profile/sessions", "_method", "delete").location()).isEqualTo("/profile");
		assertThat(phone.get("/people").location()).isEqualTo("/login");
		assertThat(wren.get("/profile").body()).doesNotContain("Sign out everywhere else");
	}

	@Test
	void sessionsOfOthersAreOutOfReach() {
		Visitor wren = this.visitors.signedIn("Wren");
		this.visitors.anonymous().signIn(wren.email(), Visitors.PASSWORD);
		String mark = marks(wren.get("/profile").body()).getFirst();
		this.visitors.signedIn("Asha").post("/profile/sessions/" + mark, "_method", "delete");
		assertThat(marks(wren.get("/profile").body())).containsExactly(mark);
	}

	private static List<String> marks(String page) {
		return Pattern.compile("/profile/sessions/([0-9a-f]{64})")
			.matcher(page)
			.results()
			.map((match) -> match.group(1))
			.toList();
	}

}
