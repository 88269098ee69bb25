package dev.festival.writeup.web;

import java.util.Objects;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of a write-up is sent again when something on it changed, and only then.
 */
@FestivalTest
class UnchangedPageTests {

	@Autowired
	private Visitors visitors;

	private Told told = new Told(new Visitor(""), 0);

	private Visitor reader = new Visitor("");

	private String followUp = "";

	private String mark = "";

	@BeforeEach
	void tell() {
		Visitor asha = this.visitors.signedIn("Asha");
		this.told = Told.by(this.visitors.signedIn("Wren"), "The migration")
			.lines("14:02 the deploy starts")
			.factor("A factor")
			.promise("A promise", "owner", asha.id().toString());
		this.told.facts("involved[RESPONDER]", asha.id().toString());
		this.told.published();
		this.followUp = this.told.document("").select("#follow-ups th a").attr("href");
		this.reader = this.visitors.signedIn("Reader");
		look();
	}

	@Test
	void unchangedPageIsNotSentAgain() {
		for (int time = 0; time < 3; time++) {
			Page page = again();
			assertThat(page.status()).isEqualTo(304);
			assertThat(page.body()).isEmpty();
			assertThat(page.header("ETag")).hasValue(this.mark);
		}
		this.reader.get("/");
		this.reader.get("/profile");
		assertThat(again().status()).isEqualTo(304);
	}

	@Test
	void everyChangeOfTheStoryIsSent() {
		this.told.part("impact", "61 % of signatures failed");
		assertSent("61 % of signatures failed");
		this.told.lines("14:34 it is over");
		assertSent("it is over");
		this.told.with("/timeline/1/star");
		assertSent("On the slides");
		this.told.factor("Another factor");
		assertSent("Another factor");
		this.told.facts("title", "Another title");
		assertSent("Another title");
		this.told.facts("moments[IMPACT_STARTED]", "2026-03-10T14:02", "moments[RESOLVED]", "2026-03-10T14:39");
		assertSent("37 min");
		this.told.promise("Another promise");
		assertSent("Another promise");
	}

	@Test
	void changeOfFollowUpIsSent() {
		this.told.teller()
			.post(this.followUp,
					new FormFields((FormElement) Objects.requireNonNull(
							Jsoup.parse(this.told.teller().get(this.followUp).body()).select("form.stack").first()))
						.with("status", "DONE"));
		assertSent("1 of 1 done");
	}

	@Test
	void otherNamesAreSent() {
		Visitor wren = this.told.teller();
		assertThat(wren.post("/profile", "name", "Wren the Second", "zone", "UTC").status()).isEqualTo(302);
		assertSent("Wren the Second");
	}

	@Test
	void nameOfTheReaderIsSent() {
		assertThat(this.reader.post("/profile", "name", "Another Reader", "zone", "UTC").status()).isEqualTo(302);
		assertSent("Another Reader");
	}

	@Test
	void statusIsSent() {
		this.told.with("/archive");
		assertSent("Archived");
		this.told.with("/archive", "_method", "delete");
		assertSent("Published");
	}

	@Test
	void zoneAndDayOfTheReaderAreSent() {
		for (String zone : new String[] { "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu" }) {
			assertThat(this.reader.post("/profile", "name", "Reader", "zone", zone).status()).isEqualTo(302);
			assertSent("The migration");
		}
	}

	@Test
	void themeIsSent() {
		assertThat(this.reader.post("/profile/theme", "theme", "dark").status()).isEqualTo(303);
		assertSent("data-theme=\"dark\"");
		assertThat(this.reader.post("/profile/theme", "theme", "light").status()).isEqualTo(303);
		assertSent("data-theme=\"light\"");
	}

	@Test
	void becomingOneOfItsPeopleIsSent() {
		this.told.facts("involved[REVIEWER]", this.reader.id().toString());
		assertSent(this.told.path("/edit"));
	}

	@Test
	void markOfOneIsNoneForAnother() {
		Page page = this.told.teller().get(this.told.path(""), "If-None-Match", this.mark);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.body()).contains(this.told.path("/edit"));
	}

	@Test
	void markOpensNoDoor() {
		Page anonymous = this.visitors.anonymous().get(this.told.path(""), "If-None-Match", this.mark);
		assertThat(anonymous.location()).endsWith("/login");
		assertThat(this.visitors.anonymous().get(this.told.path(""), "If-None-Match", "*").location())
			.endsWith("/login");
		this.told.with("/publication", "_method", "delete");
		assertThat(again().status()).isEqualTo(404);
		assertThat(this.reader.get(this.told.path(""), "If-None-Match", "*").status()).isEqualTo(404);
	}

	@Test
	void formsOfAnUnchangedPageCanBeSent() {
		assertThat(again().status()).isEqualTo(304);
		assertThat(this.reader.post("/profile/theme", "theme", "dark").status()).isEqualTo(303);
	}

	private void assertSent(String now) {
		String before = this.mark;
		Page page = again();
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.body()).contains(now);
		look();
		assertThat(this.mark).isNotEqualTo(before);
		assertThat(again().status()).isEqualTo(304);
	}

	private Page again() {
		return this.reader.get(this.told.path(""), "If-None-Match", this.mark);
	}

	private void look() {
		Page page = this.reader.get(this.told.path(""));
		assertThat(page.status()).isEqualTo(200);
		this.mark = page.header("ETag").orElseThrow();
	}

}
