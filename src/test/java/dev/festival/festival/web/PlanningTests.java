package dev.festival.festival.web;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everybody plans festivals and reads all of them; whose they are changes them.
 */
@FestivalTest
class PlanningTests {

	@Autowired
	private Visitors visitors;

	private Visitor host;

	@BeforeEach
	void someoneHosts() {
		this.host = this.visitors.signedIn("Hanna", "MEMBER", "Europe/Vienna");
	}

	@Test
	void memberPlansAFestivalThatEverybodySees() {
		Gathering gathering = Gathering.by(this.host, "title", "Festival of the autumn", "place", "Canteen", "callLink",
				"https://call.example/42", "zone", "Europe/Vienna", "welcome", "Bring **cake**.");
		Visitor reader = this.visitors.signedIn("Reader");
		Document page = gathering.page(reader);
		assertThat(page.select("h1").text()).isEqualTo("Festival of the autumn");
		assertThat(page.select(".festival-facts").text()).contains(
				"Friday 14 November 2098, 14:00 to 15:00 Europe/Vienna", "For you: 14 Nov 2098, 13:00 (UTC)", "Canteen",
				"https://call.example/42", "Hosted by Hanna");
		assertThat(page.select(".festival-welcome strong").text()).isEqualTo("cake");
		assertThat(page.select("main form, a[href$=/edit], a[href$=/order]")).isEmpty();
		assertThat(Jsoup.parse(reader.get("/festivals").body()).select(".festival-row").text())
			.contains("Festival of the autumn");
	}

	@Test
	void withoutTitleItIsCalledByItsNumber() {
		Gathering gathering = Gathering.by(this.host);
		assertThat(gathering.page().select("h1").text()).isEqualTo("Festival of failure #" + gathering.number());
	}

	@ParameterizedTest
	@CsvSource({ "when, '', when", "when, 0001-01-01T10:00, when", "zone, Mars/Olympus, zone", "minutes, '', minutes",
			"minutes, 0, minutes", "minutes, many, minutes", "minutes, 99999999999, minutes",
			"callLink, http://call.example/, callLink", "callLink, javascript:alert(1), callLink",
			"callLink, https://, callLink", "host, a2f6b5a8-0000-4000-8000-000000000000, host" })
	void whatCannotBeIsMarkedAndEverythingTypedIsKept(String field, String value, String marked) {
		Page page = this.host.post("/festivals",
				Gathering.fields(this.host, field, value, "place", "The canteen", "welcome", "Bring cake."));
		assertThat(page.status()).as(page::body).isEqualTo(422);
		Document document = Jsoup.parse(page.body());
		assertThat(document.select("#" + marked + "-error").text()).isNotEmpty();
		assertThat(document.select("#place").attr("value")).isEqualTo("The canteen");
		assertThat(document.select("#welcome").text()).isEqualTo("Bring cake.");
		if (field.equals("zone") || field.equals("callLink")) {
			assertThat(document.select("#" + field).attr("value")).isEqualTo(value);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "MANAGER", "ADMINISTRATOR" })
	void managersChangeIt(String role) {
		Gathering gathering = Gathering.by(this.host);
		Visitor manager = this.visitors.signedIn("Manda", role, "UTC");
		Page page = manager.post(gathering.path(),
				Gathering.fields(this.host, "_method", "put", "seen", "0", "title", "Moved on"));
		assertThat(page.status()).as(page::body).isEqualTo(302);
		assertThat(gathering.page().select("h1").text()).isEqualTo("Moved on");
	}

	@Test
	void whoMadeItAndItsHostChangeIt() {
		Visitor other = this.visitors.signedIn("Olga");
		Gathering gathering = Gathering.by(this.host, "host", other.id().toString());
		for (Visitor one : new Visitor[] { this.host, other }) {
			assertThat(one.get(gathering.path() + "/edit").status()).isEqualTo(200);
		}
		assertThat(this.visitors.signedIn("Stranger").get(gathering.path() + "/edit").status()).isEqualTo(403);
	}

	@Test
	void twoWhoChangeItSeeBothPlans() {
		Gathering gathering = Gathering.by(this.host);
		gathering.with("", Gathering.fields(this.host, "_method", "put", "seen", "0", "place", "Roof"));
		Page page = this.host.post(gathering.path(),
				Gathering.fields(this.host, "_method", "put", "seen", "0", "place", "Cellar"));
		assertThat(page.status()).isEqualTo(409);
		Document document = Jsoup.parse(page.body());
		assertThat(document.select(".flash--warning").text()).contains("Roof");
		assertThat(document.select("#place").attr("value")).isEqualTo("Cellar");
		assertThat(document.select("input[name=seen]").attr("value")).isEqualTo("1");
		gathering.with("", Gathering.fields(this.host, "_method", "put", "seen", "1", "place", "Cellar"));
		assertThat(gathering.page().select(".festival-facts").text()).contains("Cellar");
	}

	@Test
	void cancelledFestivalStaysWithItsReason() {
		Gathering gathering = Gathering.by(this.host, "title", "Called off soon");
		Page page = this.host.post(gathering.path() + "/cancellation", "reason", " ");
		assertThat(page.status()).isEqualTo(422);
		assertThat(Jsoup.parse(page.body()).select("#reason-error").text()).contains("Say why");
		gathering.with("/cancellation", "reason", "Everybody is ill");
		assertThat(gathering.page().select(".festival-head").text()).contains("Cancelled",
				"It was cancelled: Everybody is ill");
		assertThat(Jsoup.parse(this.host.get("/festivals").body())
			.select(".festival-row:contains(Called off soon)")
			.text()).contains("Cancelled");
		assertThat(this.host.post(gathering.path() + "/cancellation", "reason", "Again").status()).isEqualTo(409);
		assertThat(this.host.post(gathering.path() + "/items", "words", "Break", "minutes", "5").status())
			.isEqualTo(422);
	}

	@Test
	void startPageSaysWhenTheNextOneIs() {
		assertThat(Jsoup.parse(this.host.get("/").body()).select("#next-festival").attr("hx-get"))
			.isEqualTo("/festivals/next");
		Gathering.by(this.host, "title", "Yesterday", "when", "2026-01-14T14:00");
		Gathering.by(this.host, "title", "The very next", "when",
				LocalDateTime.now(ZoneOffset.UTC).plusMinutes(2).truncatedTo(ChronoUnit.MINUTES).toString());
		assertThat(Jsoup.parse(this.host.get("/festivals/next").body()).select("#next-festival").text())
			.contains("The very next");
	}

	@Test
	void whatIsNotThereIsMissing() {
		for (String path : new String[] { "", "/edit", "/order" }) {
			assertThat(this.host.get("/festivals/987654321" + path).status()).as(path).isEqualTo(404);
		}
		Gathering gathering = Gathering.by(this.host);
		assertThat(this.host.post(gathering.path() + "/items/7", "_method", "delete").status()).isEqualTo(404);
	}

}
