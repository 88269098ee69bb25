package dev.festival.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reading the audit log.
 */
@FestivalTest
class AuditPageTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	private final String name = "Wren " + UUID.randomUUID();

	@ParameterizedTest
	@ValueSource(strings = { "MEMBER", "MANAGER" })
	void nobodyElseSeesIt(String role) {
		Visitor wren = this.visitors.signedIn(this.name, role, "UTC");
		for (String path : List.of("/audit", "/audit.csv", "/audit?person=x")) {
			Page page = wren.get(path);
			assertThat(page.status()).as(path).isEqualTo(403);
			assertThat(page.body()).as(path)
				.contains("This is not yours to open", "some pages are for administrators")
				.doesNotContain("sign-in-failed", "127.0.0.1");
		}
		assertThat(wren.get("/people").body()).doesNotContain("/audit");
		assertThat(this.visitors.anonymous().get("/audit").location()).isEqualTo("/login");
	}

	@Test
	void newestComesFirstInTheTimeOfTheReader() {
		Visitor maya = administrator("Asia/Kolkata");
		assertThat(Jsoup.parse(maya.get("/people").body()).select(".menu a[href=/settings]")).hasSize(1);
		entry("signed-in", this.name, "2026-03-10T20:00:01Z");
		entry("sign-in-failed", this.name, "2026-03-11T02:00:00Z");
		Document page = read(maya, "person=" + this.name);
		assertThat(page.select("main a[href=/settings]")).hasSize(1);
		assertThat(labels(page)).containsExactly("Sign-in failed", "Signed in");
		assertThat(page.select("td time").eachText()).containsExactly("11 Mar 2026, 07:30:00", "11 Mar 2026, 01:30:01");
		assertThat(page.select("td time").eachAttr("title")).containsExactly("11 Mar 2026, 02:00:00 UTC",
				"10 Mar 2026, 20:00:01 UTC");
	}

	@Test
	void daysBeginAndEndWhereTheReaderIs() {
		Visitor maya = administrator("Asia/Kolkata");
		entry("signed-in", this.name, "2026-03-10T18:29:59Z");
		entry("signed-out", this.name, "2026-03-10T18:30:00Z");
		entry("sign-in-failed", this.name, "2026-03-11T18:29:59Z");
		entry("name-changed", this.name, "2026-03-11T18:30:00Z");
		String person = "person=" + this.name;
		assertThat(labels(read(maya, person + "&from=2026-03-11&until=2026-03-11"))).containsExactly("Sign-in failed",
				"Signed out");
		assertThat(labels(read(maya, person + "&from=2026-03-12"))).containsExactly("Name changed");
		assertThat(labels(read(maya, person + "&until=2026-03-10"))).containsExactly("Signed in");
	}

	@Test
	void actionsAndPeopleAreChosen() {
		Visitor maya = administrator("UTC");
		Visitor wren = this.visitors.signedIn(this.name);
		this.visitors.anonymous().post("/login", "email", wren.email(), "password", "not the one");
		wren.post("/profile", "name", "Robin", "zone", "UTC");
		Document all = read(maya, "person=" + wren.id());
		assertThat(labels(all)).containsExactly("Name changed", "Sign-in failed", "Signed in");
		assertThat(all.select("#person").val()).isEqualTo("Robin");
		assertThat(labels(read(maya, "action=signed-in&person=" + wren.id()))).containsExactly("Signed in");
		assertThat(labels(read(maya, "person=" + this.name.toUpperCase(Locale.ROOT)))).containsExactly("Name changed",
				"Signed in");
		Document none = read(maya, "action=signed-out&person=" + this.name);
		assertThat(labels(none)).isEmpty();
		assertThat(none.select(".empty").text()).contains("Nothing like this was written down", "Clear the filters");
	}

	@Test
	void whoeverAnEntryIsAboutIsFoundToo() {
		Visitor maya = administrator("UTC");
		Visitor wren = this.visitors.signedIn(this.name);
		Visitor other = this.visitors.signedIn("x" + this.name);
		for (Visitor one : List.of(wren, other)) {
			maya.post("/people/" + one.id() + "/deactivation");
		}
		List<String> met = List.of("Account deactivated", "Signed in");
		assertThat(labels(read(maya, "person=" + wren.id()))).isEqualTo(met);
		assertThat(labels(read(maya, "person=" + wren.email()))).isEqualTo(met);
		assertThat(labels(read(maya, "action=account-deactivated&person=" + this.name))).hasSize(2);
		assertThat(read(maya, "person=" + wren.id()).select("td[data-label=About]").text())
			.isEqualTo(this.name + ", " + wren.email());
	}

	@ParameterizedTest
	@ValueSource(strings = { "from=yesterday", "until=2026-02-30", "from=%2B999999999-01-01", "action=danced" })
	void filterThatMeansNothingIsRefused(String query) {
		Page page = administrator("UTC").get("/audit?" + query);
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.body()).containsPattern("There is no such day|Nothing of that name is written down");
	}

	@Test
	void everyEntryIsMetOnceWhileOthersArrive() {
		Visitor maya = administrator("UTC");
		for (int number = 0; number < 120; number++) {
			// Several at the very same moment.
			entry("signed-in", this.name + " " + number, "2026-03-10T14:%02d:00Z".formatted(number / 4));
		}
		List<String> met = new ArrayList<>();
		String address = "/audit?person=" + encode(this.name);
		int pages = 0;
		while (!address.isEmpty()) {
			Document page = Jsoup.parse(maya.get(address).body());
			met.addAll(page.select("td[data-label=Who]").eachText());
			address = page.select("a[rel=next]").attr("href");
			entry("signed-in", this.name + " newer " + pages++, "2026-03-10T15:00:00Z");
		}
		assertThat(pages).isEqualTo(3);
		List<String> expected = new ArrayList<>();
		for (int number = 119; number >= 0; number--) {
			expected.add(this.name + " " + number);
		}
		assertThat(met).isEqualTo(expected);
	}

	@Test
	void hostileNameIsText() {
		String hostile = "<script>alert(1)</script>" + UUID.randomUUID();
		entry("signed-in", hostile, "2026-03-10T14:00:00Z");
		Document page = read(administrator("UTC"), "person=" + hostile);
		assertThat(page.select("main script")).isEmpty();
		assertThat(page.select("td[data-label=Who]").text()).isEqualTo(hostile);
		assertThat(page.select("#person").val()).isEqualTo(hostile);
	}

	@Test
	void actionOfANewerVersionIsShownAsItIs() {
		entry("tea-made", this.name, "2026-03-10T14:00:00Z");
		assertThat(labels(read(administrator("UTC"), "person=" + this.name))).containsExactly("tea-made");
	}

	private Visitor administrator(String zone) {
		return this.visitors.signedIn("Maya", "ADMINISTRATOR", zone);
	}

	private void entry(String action, String who, String at) {
		this.jdbc.sql("insert into audit_entry (action, name, at) values (:action, :name, cast(:at as timestamptz))")
			.param("action", action)
			.param("name", who)
			.param("at", at)
			.update();
	}

	private static Document read(Visitor reader, String query) {
		StringBuilder address = new StringBuilder("/audit?");
		for (String pair : query.split("&", -1)) {
			int at = pair.indexOf('=') + 1;
			address.append(pair, 0, at).append(encode(pair.substring(at))).append('&');
		}
		Page page = reader.get(address.toString());
		assertThat(page.status()).as(page::body).isEqualTo(200);
		return Jsoup.parse(page.body());
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static List<String> labels(Document page) {
		return page.select("tbody th").eachText();
	}

}
