package dev.festival.writeup.web;

import java.util.Objects;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The guide loses nothing that was typed, and stays around those who make a mistake.
 */
@FestivalTest
class GuideTests {

	@Autowired
	private Visitors visitors;

	private Told told = new Told(new Visitor(""), 0);

	@BeforeEach
	void tell() {
		this.told = Told.by(this.visitors.signedIn("Wren"), "The migration").lines("14:02 an entry").factor("A factor");
	}

	@ParameterizedTest
	@CsvSource({ "factors, went-well", "follow-ups, the-bit" })
	void nextKeepsWhatWasTypedAndGoesOn(String step, String next) {
		Page page = answer(step, "then", "next", "title", "Typed & not lost", "layer", "CODE");
		assertThat(page.status()).as(page::body).isEqualTo(302);
		assertThat(page.location()).endsWith("/guide/" + next);
		assertThat(this.told.document("/guide/" + step).select(".links").text()).contains("Typed & not lost");
	}

	@ParameterizedTest
	@CsvSource({ "factors, went-well", "follow-ups, the-bit" })
	void nextPassesAnUntouchedForm(String step, String next) {
		int before = this.told.revision();
		Page page = answer(step, "then", "next");
		assertThat(page.status()).as(page::body).isEqualTo(302);
		assertThat(page.location()).endsWith("/guide/" + next);
		assertThat(this.told.revision()).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource({ "factors, title, Typed & not lost", "factors, detail, Typed & not lost", "factors, layer, CODE",
			"factors, role, LUCK", "factors, entries, 1", "follow-ups, note, Typed & not lost",
			"follow-ups, addresses, 2", "follow-ups, status, DONE", "follow-ups, type, MITIGATE" })
	void nextAsksForTheRestOfHalfAnAnswer(String step, String field, String value) {
		int before = this.told.revision();
		assertAskedAgain(step, answer(step, "then", "next", field, value), field, value);
		assertThat(this.told.revision()).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource({ "factors, title, Typed & not lost", "follow-ups, note, Typed & not lost" })
	void mistakeStaysInTheGuide(String step, String field, String value) {
		assertAskedAgain(step, answer(step, field, value), field, value);
		assertAskedAgain(step, answer(step, "title", ""), "title", "");
	}

	@Test
	void layerIsAskedForInWords() {
		Page page = answer("factors", "title", "Typed & not lost");
		assertThat(Jsoup.parse(page.body()).select("#layer-error").text()).isEqualTo("Please choose a layer.");
	}

	@ParameterizedTest
	@CsvSource({ "factors", "follow-ups" })
	void addingStaysForAnother(String step) {
		Page page = answer(step, "title", "Typed & not lost", "layer", "CODE");
		assertThat(page.status()).as(page::body).isEqualTo(302);
		assertThat(page.location()).endsWith("/guide/" + step);
		assertThat(this.told.document("/guide/" + step).select("[name=title]").val()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "in-short", "impact", "facts", "moments", "timeline", "what-happened", "surprise",
			"factors", "went-well", "learned", "follow-ups", "the-bit" })
	void everyWayOnIsButtonOfTheForm(String step) {
		Document page = this.told.document("/guide/" + step);
		assertThat(page.select("main form:has(.guide-actions) button[name=then][value=next]").eachText())
			.containsExactly("Next", "I don’t know yet");
	}

	@ParameterizedTest
	@ValueSource(strings = { "factors", "follow-ups" })
	void enterAddsBeforeItGoesOn(String step) {
		assertThat(Objects
			.requireNonNull(this.told.document("/guide/" + step).select("form:has([name=title]) button").first())
			.attr("name")).isEmpty();
	}

	@Test
	void linesThatNobodyTypedAreNoAnswerAndNoMistake() {
		assertThat(this.told.post("/timeline", "guide", "timeline", "then", "next", "lines", " \n").location())
			.endsWith("/guide/what-happened");
		assertThat(this.told.post("/timeline", "guide", "timeline", "lines", "").status()).isEqualTo(422);
		assertThat(
				this.told.post("/timeline", "guide", "timeline", "then", "next", "lines", "14:05 on\nno time").body())
			.contains("no time", "What was understood");
	}

	@ParameterizedTest
	@CsvSource({ "factors", "follow-ups" })
	void strangerLearnsNothingByNext(String step) {
		Visitor stranger = this.visitors.signedIn("Stranger");
		assertThat(stranger
			.post(this.told.path("/" + step), "then", "next", "guide", step, "title", "", "role", "CONTRIBUTING",
					"type", "PREVENT", "owner", stranger.id().toString(), "seen", "1")
			.status()).isEqualTo(404);
	}

	@Test
	void momentsInAnotherOrderAreAskedAboutOnce() {
		String[] moments = { "moments[DETECTED]", "2026-03-10T14:30", "moments[ACKNOWLEDGED]", "2026-03-10T14:20" };
		assertThat(this.told.post("/guide/moments", moments).location()).endsWith("/guide/moments");
		Document asking = this.told.document("/guide/moments");
		assertThat(asking.select(".nudge").eachText())
			.containsExactly("“Acknowledged” is before “Detected”. Is that so?");
		assertThat(asking.select("#moment-ACKNOWLEDGED").val()).startsWith("2026-03-10T14:20");
		assertThat(this.told.post("/guide/moments", moments).location()).endsWith("/guide/timeline");
	}

	@Test
	void momentsInTheUsualOrderAreNotAskedAbout() {
		Page page = this.told.post("/guide/moments", "moments[DETECTED]", "2026-03-10T14:20", "moments[ACKNOWLEDGED]",
				"2026-03-10T14:30");
		assertThat(page.location()).endsWith("/guide/timeline");
		assertThat(this.told.document("/guide/moments").select(".nudge")).isEmpty();
	}

	private void assertAskedAgain(String step, Page page, String field, String value) {
		assertThat(page.status()).as(page::body).isEqualTo(422);
		Document again = Jsoup.parse(page.body());
		assertThat(again.select("h1").text()).isEqualTo(this.told.document("/guide/" + step).select("h1").text());
		assertThat(again.select(".guide-progress").text()).startsWith("Question ");
		assertThat(again.select(".guide-actions").text()).contains("Next", "Back");
		assertThat(again.select(".field-error")).isNotEmpty();
		FormElement form = (FormElement) Objects.requireNonNull(again.select("form:has([name=title])").first());
		assertThat(form.formData()).anySatisfy((typed) -> {
			assertThat(typed.key()).isEqualTo(field);
			assertThat(typed.value()).isEqualTo(value);
		});
	}

	/**
	 * Sends the form of a step as a browser without scripts would.
	 */
	private Page answer(String step, String... typed) {
		FormElement form = (FormElement) Objects
			.requireNonNull(this.told.document("/guide/" + step).select("form:has([name=title])").first());
		return this.told.teller().post(form.attr("action"), new FormFields(form).with(typed));
	}

}
