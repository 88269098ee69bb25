package dev.festival.writeup.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Script;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Severities are called what administrators call them, everywhere and at once.
 */
@FestivalTest
class SeverityTests {

	private static final String MEANING = "Nobody can buy anything.";

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	private Visitor administrator = new Visitor("");

	private Told told = new Told(new Visitor(""), 0);

	@BeforeEach
	void tell() {
		this.administrator = this.visitors.signedIn("Ada", "ADMINISTRATOR", "UTC");
		this.told = Told.by(this.visitors.signedIn("Wren"), "The lift");
		this.told.facts("severity", "SEV_2");
	}

	/** Others look for the words that are there at first. */
	@AfterEach
	void restore() {
		this.jdbc
			.sql("""
					update severity set label = replace(rank, '_', '-'), word = case rank when 'SEV_2' then 'major' else word end,
						meaning = 'An important thing was broken.', days = 30, offered = true where rank = 'SEV_2'""")
			.update();
	}

	@ParameterizedTest
	@CsvSource({ "'', P1 Kaufhaus zu", "/edit, P1 Kaufhaus zu", "/facts, P1 Kaufhaus zu",
			"/guide/facts, P1 Kaufhaus zu", "/deck, P1", "?names=roles, P1 Kaufhaus zu" })
	void pageOfStorySaysTheNewWordsAtOnce(String page, String words) {
		assertThat(main(this.told.teller(), this.told.path(page))).contains("SEV-2");
		reword();
		assertThat(main(this.told.teller(), this.told.path(page))).contains(words).doesNotContain("SEV-2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/write-ups?severity=SEV_2&teller=", "/write-ups?teller=" })
	void listSaysTheNewWordsAtOnce(String place) {
		String list = place.endsWith("=") ? place + this.told.teller().id() : place;
		assertThat(main(this.told.teller(), list)).contains("SEV-2 major");
		reword();
		String after = main(this.told.teller(), list);
		assertThat(after).contains("P1 Kaufhaus zu").doesNotContain("SEV-2");
		assertThat(Jsoup.parse(this.told.teller().get(list).body()).select(".chip--sev-2").attr("title"))
			.isEqualTo(MEANING);
	}

	@Test
	void pageThatABrowserKeptIsSentAgain() {
		String path = this.told.path("");
		String mark = this.told.teller().get(path).header("ETag").orElseThrow();
		assertThat(this.told.teller().get(path, "If-None-Match", mark).status()).isEqualTo(304);
		reword();
		Page again = this.told.teller().get(path, "If-None-Match", mark);
		assertThat(again.status()).isEqualTo(200);
		assertThat(again.body()).contains("P1 Kaufhaus zu", MEANING);
	}

	@Test
	void historySaysThemToo() {
		reword();
		assertThat(main(this.told.teller(), this.told.path("/history/" + this.told.revision())))
			.contains("Severity: P1");
	}

	@Test
	void sharedLinkSaysThemToo() {
		SharedBy link = SharedBy.link(this.told.published(), "WRITE_UP", "DAY");
		reword();
		assertThat(Jsoup.parse(link.get(this.visitors.anonymous(), "").body()).text()).contains("P1 Kaufhaus zu");
	}

	@Test
	void followUpsAreDueByTheNewDays() {
		assertThat(main(this.told.teller(), this.told.path("/follow-ups"))).contains("30 days are usual for SEV-2.");
		reword();
		assertThat(main(this.told.teller(), this.told.path("/follow-ups"))).contains("7 days are usual for P1.");
	}

	@Test
	void whatIsNotOfferedStaysWhereItIs() {
		reword("offered", "");
		assertThat(offered(this.told)).contains("P1 Kaufhaus zu");
		Told other = Told.by(this.told.teller(), "Another lift");
		assertThat(offered(other)).hasSize(4).doesNotContain("P1 Kaufhaus zu");
		Page byScript = Script.of(this.told.teller(), "WRITE")
			.send("POST", "/api/v1/write-ups",
					"{\"title\": \"A lift\", \"occurred\": \"2026-05-04T12:00:00Z\", \"severity\": \"sev-2\"}");
		assertThat(byScript.status()).isEqualTo(422);
		assertThat(byScript.body()).contains("sev-1, sev-3, sev-4");
		this.told.facts("title", "The lift again");
		assertThat(main(this.told.teller(), this.told.path(""))).contains("The lift again", "P1 Kaufhaus zu");
		assertThat(main(this.told.teller(), "/write-ups?severity=SEV_2&teller=" + this.told.teller().id()))
			.contains("The lift again");
	}

	@ParameterizedTest
	@CsvSource({ "label, ''", "label, '   '", "label, xxxxxxxxxxxxxxxxxxxxx", "label, sev-3", "meaning, ''", "days, 0",
			"days, 366", "days, soon", "days, -1", "days, 99999999999", "word, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" })
	void whatCannotBeIsRefusedWithEverythingTyped(String field, String value) {
		Page refused = reword(field, value);
		assertThat(refused.status()).isEqualTo(422);
		Document page = Jsoup.parse(refused.body());
		assertThat(page.select("[aria-invalid=true]").eachAttr("id")).containsExactly(field);
		assertThat(page.select("#" + field + "-error")).hasSize(1);
		assertThat(page.select("#" + field).val()).isEqualTo(value.strip());
		assertThat(page.select(field.equals("meaning") ? "#label" : "#meaning").val())
			.isEqualTo(field.equals("meaning") ? "P1" : MEANING);
		assertThat(main(this.administrator, "/severities")).contains("SEV-2 major").doesNotContain("P1");
	}

	@Test
	void secondOfTwoSeesWhatTheFirstMadeOfIt() {
		FormFields stale = form();
		reword();
		Page late = this.administrator.post("/severities/sev-2", stale.with("label", "Sev Two"));
		assertThat(late.status()).isEqualTo(409);
		Document page = Jsoup.parse(late.body());
		assertThat(page.select("#label").val()).isEqualTo("Sev Two");
		assertThat(page.select(".flash").text()).contains("P1 Kaufhaus zu", MEANING);
		Page insisted = this.administrator.post("/severities/sev-2",
				new FormFields(Objects.requireNonNull((FormElement) page.select("main form").first())).with());
		assertThat(insisted.status()).isEqualTo(302);
		assertThat(main(this.administrator, "/severities")).contains("Sev Two major");
	}

	@Test
	void changeIsWrittenDown() {
		reword();
		reword();
		String log = Jsoup.parse(this.administrator.get("/audit?person=" + this.administrator.id()).body())
			.select("tbody")
			.text();
		assertThat(log).containsOnlyOnce("Severity changed")
			.contains("was SEV-2 major; follow-ups within days: 7, offered");
	}

	@ParameterizedTest
	@ValueSource(strings = { "MEMBER", "MANAGER" })
	void othersDoNotChangeThem(String role) {
		Visitor other = this.visitors.signedIn("Other", role, "UTC");
		for (String path : List.of("/settings", "/severities", "/severities/sev-2")) {
			assertThat(other.get(path).status()).isEqualTo(403);
		}
		assertThat(other.post("/severities/sev-2", form().with("label", "Mine")).status()).isEqualTo(403);
		assertThat(other.get("/people").body()).doesNotContain("/settings");
	}

	@Test
	void settingsLeadToEverythingThatAdministratorsLookAfter() {
		for (String address : Jsoup.parse(this.administrator.get("/settings").body())
			.select(".settings a")
			.eachAttr("href")) {
			assertThat(this.administrator.get(address).status()).as(address).isEqualTo(200);
		}
		assertThat(main(this.administrator, "/settings")).contains("People", "Teams", "Severities", "Audit log",
				"Mail");
	}

	@Test
	void thereIsNoFifth() {
		assertThat(this.administrator.get("/severities/sev-5").status()).isEqualTo(404);
	}

	private Page reword(String... changed) {
		List<String> fields = new ArrayList<>(
				List.of("label", "P1", "word", "Kaufhaus zu", "meaning", MEANING, "days", "7"));
		for (int at = 0; at < changed.length; at += 2) {
			if (fields.contains(changed[at])) {
				fields.set(fields.indexOf(changed[at]) + 1, changed[at + 1]);
			}
			else {
				fields.addAll(List.of(changed[at], changed[at + 1]));
			}
		}
		return this.administrator.post("/severities/sev-2", form().with(fields.toArray(String[]::new)));
	}

	private FormFields form() {
		return new FormFields(
				Objects.requireNonNull((FormElement) Jsoup.parse(this.administrator.get("/severities/sev-2").body())
					.select("main form")
					.first()));
	}

	private static List<String> offered(Told told) {
		return told.document("/facts").select("#severity option").eachText();
	}

	private static String main(Visitor visitor, String path) {
		Page page = visitor.get(path);
		assertThat(page.status()).as(path).isEqualTo(200);
		return Jsoup.parse(page.body()).select("main").text();
	}

}
