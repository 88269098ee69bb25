package dev.festival.writeup.web;

import java.util.Objects;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two people who change the same fact, entry, factor or follow-up see both versions.
 */
@FestivalTest
class StaleFactsTests {

	@Autowired
	private Visitors visitors;

	private Told wrens = new Told(new Visitor(""), 0);

	private Told ashas = new Told(new Visitor(""), 0);

	private String followUp = "";

	@BeforeEach
	void tell() {
		Visitor asha = this.visitors.signedIn("Asha");
		this.wrens = Told.by(this.visitors.signedIn("Wren"), "The migration");
		this.wrens.facts("involved[CO_TELLER]", asha.id().toString());
		this.wrens.lines("14:02 the first entry", "14:05 the second entry").factor("The factor").promise("The promise");
		this.ashas = this.wrens.as(asha);
		this.followUp = this.wrens.document("").select("#follow-ups th a").attr("href");
	}

	@ParameterizedTest
	@CsvSource({ "facts, title, Asha’s, Wren’s", "facts, tags, ashas, wrens", "facts, severity, SEV_1, SEV_2",
			"timeline/1, text, Asha’s, Wren’s", "timeline/1, belief, Asha’s, Wren’s",
			"factors/3, title, Asha’s, Wren’s", "factors/3, detail, Asha’s, Wren’s", "follow-up, title, Asha’s, Wren’s",
			"follow-up, note, Asha’s, Wren’s" })
	void bothVersionsAreShownAndOneIsChosen(String page, String field, String theirs, String mine) {
		Document stale = open(this.wrens, page);
		assertThat(send(this.ashas, page, open(this.ashas, page), field, theirs).status()).isEqualTo(302);
		int revision = this.wrens.revision();
		Page answer = send(this.wrens, page, stale, field, mine);
		assertThat(answer.status()).as(answer::body).isEqualTo(409);
		Document both = Jsoup.parse(answer.body());
		assertThat(both.select(".conflict-side--theirs").text()).contains(shown(theirs)).doesNotContain(shown(mine));
		assertThat(both.select(".conflict-side--yours").text()).contains(shown(mine)).doesNotContain(shown(theirs));
		assertThat(this.wrens.revision()).isEqualTo(revision);
		assertThat(value(open(this.wrens, page), field)).isEqualTo(theirs);
		Page chosen = choose(both);
		assertThat(chosen.status()).as(chosen::body).isEqualTo(302);
		assertThat(value(open(this.wrens, page), field)).isEqualTo(mine);
		assertThat(this.wrens.document("/history/" + revision).text()).contains(shown(theirs));
	}

	@Test
	void factsMomentsAndPeopleDoNotConflictWithEachOther() {
		Document stale = open(this.wrens, "facts");
		this.ashas.facts("title", "Asha’s title");
		Page page = send(this.wrens, "facts", stale, "moments[DETECTED]", "2026-03-10T14:07");
		assertThat(page.status()).as(page::body).isEqualTo(302);
		Document facts = open(this.wrens, "facts");
		assertThat(value(facts, "title")).isEqualTo("Asha’s title");
		assertThat(value(facts, "moments[DETECTED]")).startsWith("2026-03-10T14:07");
	}

	@Test
	void everyStaleFactOfOneFormIsShownAndNothingIsSavedByHalves() {
		Document stale = open(this.wrens, "facts");
		this.ashas.facts("title", "Asha’s title", "moments[DETECTED]", "2026-03-10T14:06");
		Page page = this.wrens.teller()
			.post(this.wrens.path("/facts"),
					form(stale).with("title", "Wren’s title", "moments[DETECTED]", "2026-03-10T14:07"));
		assertThat(page.status()).isEqualTo(409);
		assertThat(page.body()).contains("Asha’s title", "Wren’s title", "14:06", "14:07");
		assertThat(value(open(this.wrens, "facts"), "title")).isEqualTo("Asha’s title");
		assertThat(choose(Jsoup.parse(page.body())).status()).isEqualTo(302);
		Document facts = open(this.wrens, "facts");
		assertThat(value(facts, "title")).isEqualTo("Wren’s title");
		assertThat(value(facts, "moments[DETECTED]")).startsWith("2026-03-10T14:07");
	}

	@Test
	void oneEntryDoesNotConflictWithAnother() {
		Document stale = open(this.wrens, "timeline/1");
		send(this.ashas, "timeline/2", open(this.ashas, "timeline/2"), "text", "Asha’s second entry");
		assertThat(send(this.wrens, "timeline/1", stale, "text", "Wren’s first entry").status()).isEqualTo(302);
		assertThat(this.wrens.page().body()).contains("Wren’s first entry", "Asha’s second entry");
	}

	@ParameterizedTest
	@CsvSource({ "timeline/1, text", "factors/3, title" })
	void whatSomebodyChangedIsNotTakenOutUnseen(String page, String field) {
		int seen = this.wrens.revision();
		send(this.ashas, page, open(this.ashas, page), field, "Asha’s");
		Page answer = this.wrens.sendSeen(seen, "/" + page, "_method", "delete");
		assertThat(answer.status()).isEqualTo(409);
		assertThat(answer.body()).contains("Asha’s", "(taken out)");
		assertThat(value(open(this.wrens, page), field)).isEqualTo("Asha’s");
		assertThat(choose(Jsoup.parse(answer.body())).status()).isEqualTo(302);
		assertThat(this.wrens.teller().get(this.wrens.path("/" + page)).status()).isEqualTo(404);
	}

	@ParameterizedTest
	@CsvSource({ "timeline/1, text", "factors/3, title" })
	void whatSomebodyTookOutCanBeSavedAgain(String page, String field) {
		Document stale = open(this.wrens, page);
		this.ashas.with("/" + page, "_method", "delete");
		Page answer = send(this.wrens, page, stale, field, "Wren’s");
		assertThat(answer.status()).as(answer::body).isEqualTo(409);
		assertThat(answer.body()).contains("Wren’s", "(taken out)");
		Page chosen = choose(Jsoup.parse(answer.body()));
		assertThat(chosen.status()).as(chosen::body).isEqualTo(302);
		assertThat(value(open(this.wrens, page), field)).isEqualTo("Wren’s");
	}

	@Test
	void itemThatNeverWasIsNotMadeByChangingIt() {
		Document entry = open(this.wrens, "timeline/1");
		Page page = this.wrens.teller().post(this.wrens.path("/timeline/77"), form(entry).with("text", "A ghost"));
		assertThat(page.status()).isEqualTo(404);
		Document factor = open(this.wrens, "factors/3");
		page = this.wrens.teller().post(this.wrens.path("/factors/1"), form(factor).with("title", "A ghost"));
		assertThat(page.status()).isEqualTo(404);
		assertThat(this.wrens.page().body()).doesNotContain("A ghost");
	}

	@Test
	void twoWhoWantTheSameDoNotConflict() {
		Document stale = open(this.wrens, "facts");
		this.ashas.facts("title", "The same title");
		int revision = this.wrens.revision();
		assertThat(send(this.wrens, "facts", stale, "title", "The same title").status()).isEqualTo(302);
		assertThat(this.wrens.revision()).isEqualTo(revision);
	}

	private Document open(Told told, String page) {
		Page answer = told.teller().get(address(page));
		assertThat(answer.status()).as(answer::body).isEqualTo(200);
		return Jsoup.parse(answer.body(), address(page));
	}

	private String address(String page) {
		return page.equals("follow-up") ? this.followUp : this.wrens.path("/" + page);
	}

	private Page send(Told told, String page, Document shown, String field, String value) {
		return told.teller().post(address(page), form(shown).with(field, value));
	}

	private Page choose(Document both) {
		Element form = Objects.requireNonNull(both.select("#conflict").first());
		return this.wrens.teller().post(form.attr("action"), new FormFields((FormElement) form).with());
	}

	private static FormFields form(Document page) {
		return new FormFields((FormElement) Objects.requireNonNull(page.select("form.stack").first()));
	}

	private static String value(Document page, String field) {
		Element found = Objects.requireNonNull(page.getElementsByAttributeValue("name", field).first());
		return found.normalName().equals("select") ? found.select("option[selected]").val() : found.val();
	}

	private static String shown(String value) {
		return value.replace("SEV_", "SEV-");
	}

}
