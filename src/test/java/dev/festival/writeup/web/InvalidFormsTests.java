package dev.festival.writeup.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A form that can't be taken comes back with everything typed and the field marked.
 */
@FestivalTest
class InvalidFormsTests {

	private static final String LONG = "long ".repeat(5_000).strip();

	static final List<Bad> BAD = Stream
		.of(bad("/facts", "title", "", " ", "\u00a0\u2003", "\0", LONG), bad("/facts", "when", "", "yesterday"),
				bad("/facts", "zone", "", "Mars/Olympus"), bad("/facts", "kind", "", "ROOT_CAUSE"),
				bad("/timeline/1", "text", "", " \n ", LONG), bad("/timeline/1", "at", "", "noon"),
				bad("/timeline/1", "belief", LONG),
				bad("/timeline/1", "evidence", "javascript:alert(1)", "//evil.example", "ftp://x.example", LONG),
				bad("/factors", "title", "", "\u00a0", LONG), bad("/factors", "layer", "", "CULPRIT"),
				bad("/factors", "detail", LONG), bad("/factors/2", "title", "", LONG), bad("/factors/2", "layer", ""),
				bad("/follow-ups", "title", "", "\u00a0", LONG), bad("/follow-ups", "due", "", "soon"),
				bad("/follow-ups", "note", LONG), bad("/follow-ups", "owner", "", "Wren"),
				bad("follow-up", "title", "", LONG), bad("follow-up", "due", "", "2026-02-30"),
				bad("follow-up", "note", LONG))
		.flatMap(List::stream)
		.toList();

	@Autowired
	private Visitors visitors;

	private Told told = new Told(new Visitor(""), 0);

	private String followUp = "";

	@BeforeEach
	void tell() {
		this.told = Told.by(this.visitors.signedIn("Wren"), "The migration")
			.lines("14:02 an entry")
			.factor("A factor")
			.promise("A promise");
		this.followUp = this.told.document("").select("#follow-ups th a").attr("href");
	}

	@ParameterizedTest
	@FieldSource("BAD")
	void fieldIsMarkedAndTheRestIsStillThere(Bad bad) {
		String address = bad.page().equals("follow-up") ? this.followUp : this.told.path(bad.page());
		int before = this.told.revision();
		Element form = Objects.requireNonNull(Jsoup.parse(this.told.teller().get(address).body())
			.select("form:has([name=" + bad.field() + "])")
			.first());
		String other = form.select("[name=tags],[name=belief],[name=detail],[name=note],[name=text],[name=title]")
			.stream()
			.map((field) -> field.attr("name"))
			.filter((name) -> !name.equals(bad.field()))
			.findFirst()
			.orElseThrow();
		String[] fields = new FormFields((FormElement) form).with(bad.field(), bad.value());
		for (int at = 0; at < fields.length; at += 2) {
			if (other.equals(fields[at])) {
				fields[at + 1] = "Typed & not lost";
			}
		}
		Page page = this.told.teller().post(form.attr("action"), fields);
		assertThat(page.status()).as(page::body).isEqualTo(422);
		Document again = Jsoup.parse(page.body());
		assertThat(again.select("#" + bad.field() + "-error").text()).isNotBlank()
			.doesNotContain("Exception", "java.", "Failed to convert");
		assertThat(again.select("[role=alert]").text()).contains("Everything you typed is still here");
		assertThat(again.select("form.stack, form.card").outerHtml()).contains("Typed &amp; not lost");
		if (bad.value().equals(LONG)) {
			assertThat(again.getElementsByAttributeValue("name", bad.field()).val()).isEqualTo(LONG);
		}
		assertThat(this.told.revision()).isEqualTo(before);
	}

	@Test
	void newWriteUpComesBackWithWhatWasTyped() {
		Page page = this.told.teller()
			.post("/write-ups", "title", "Typed & not lost", "sentence", " ", "when", "2026-03-10T14:00", "zone",
					"Mars/Olympus");
		assertThat(page.status()).isEqualTo(422);
		Document again = Jsoup.parse(page.body());
		assertThat(again.select("#title").val()).isEqualTo("Typed & not lost");
		assertThat(again.select(".field-error").eachText()).hasSize(2);
	}

	@Test
	void severalMistakesAreNoServerError() {
		Page story = this.told.teller()
			.post("/write-ups", "title", "Typed & not lost", "sentence", "", "when", "yesterday", "zone",
					"Mars/Olympus");
		assertThat(story.status()).isEqualTo(422);
		assertThat(Jsoup.parse(story.body()).select("#title").val()).isEqualTo("Typed & not lost");
		Page promise = this.told.teller()
			.post(this.followUp, fields(this.followUp).with("status", "WONT_DO", "note", "", "due", "soon", "title",
					"Typed & not lost"));
		assertThat(promise.status()).isEqualTo(422);
		assertThat(Jsoup.parse(promise.body()).select("#promise-title").val()).isEqualTo("Typed & not lost");
	}

	@Test
	void titleThatShowsNothingIsNoTitle() {
		for (String title : new String[] { "\u00a0", "\u2003\u3000", "\0", "\u0085" }) {
			Page page = this.told.teller()
				.post("/write-ups", "title", title, "sentence", "It broke.", "when", "2026-03-10T14:00", "zone", "UTC");
			assertThat(page.status()).as("%x", (int) title.charAt(0)).isEqualTo(422);
		}
	}

	@Test
	void emptyLinesForTheTimelineAskForOne() {
		Page page = this.told.post("/timeline", "lines", " \n ");
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.body()).contains("Type a line first");
	}

	@Test
	void momentThatIsNoneIsAskedForAgain() {
		String[] moments = { "moments[DETECTED]", "later", "moments[RESOLVED]", "2026-03-10T15:00" };
		for (Page page : List.of(this.told.post("/guide/moments", moments), this.told.facts(moments))) {
			assertThat(page.status()).isEqualTo(422);
			Document again = Jsoup.parse(page.body());
			assertThat(again.select("#moment-RESOLVED").val()).startsWith("2026-03-10T15:00");
			assertThat(again.select("#moments-error").text()).contains("no day and time");
		}
		assertThat(this.told.document("/facts").select("#moment-RESOLVED").val()).isEmpty();
	}

	@Test
	void reasonIsAskedForWhatWontBeDone() {
		Page page = this.told.teller()
			.post(this.followUp, fields(this.followUp).with("status", "WONT_DO", "note", " ", "title", "Typed too"));
		assertThat(page.status()).isEqualTo(422);
		Document again = Jsoup.parse(page.body());
		assertThat(again.select("#note-error").text()).contains("Say why");
		assertThat(again.select("#promise-title").val()).isEqualTo("Typed too");
		assertThat(again.select("#status option[selected]").val()).isEqualTo("WONT_DO");
	}

	@Test
	void yearsThatNothingCanHoldAreAskedFor() {
		for (String year : new String[] { "+999999999", "-999999999", "+294277", "-4713", "0000", "9999" }) {
			String at = year + "-01-01T00:00";
			String entry = this.told.path("/timeline/1");
			List<Page> answers = List.of(this.told.facts("when", at), this.told.facts("moments[DETECTED]", at),
					this.told.post("/guide/moments", "moments[DETECTED]", at),
					this.told.teller().post(entry, fields(entry).with("at", at)),
					this.told.teller().post(this.followUp, fields(this.followUp).with("due", year + "-01-01")),
					this.told.teller()
						.post("/write-ups", "title", "A title", "sentence", "It broke.", "when", at, "zone", "UTC"));
			assertThat(answers).as(year).extracting(Page::status).containsOnly(422);
			assertThat(answers).as(year).allSatisfy((page) -> assertThat(page.body()).contains("Is the year right?"));
		}
		assertThat(this.told.facts("when", "1900-01-01T00:00").status()).isEqualTo(302);
		assertThat(this.told.facts("when", "2999-12-31T23:59", "zone", "Pacific/Pago_Pago").status()).isEqualTo(302);
		for (String page : new String[] { "", "/deck", "/deck.pptx", "/deck.pdf", ".pdf", "/history", "/edit" }) {
			assertThat(this.told.teller().get(this.told.path(page)).status()).as(page).isEqualTo(200);
		}
	}

	private FormFields fields(String address) {
		Document page = Jsoup.parse(this.told.teller().get(address).body());
		return new FormFields((FormElement) Objects.requireNonNull(page.select("form.stack").first()));
	}

	private static List<Bad> bad(String page, String field, String... values) {
		return Stream.of(values).map((value) -> new Bad(page, field, value)).toList();
	}

	/**
	 * A value that a field of a page does not take.
	 */
	record Bad(String page, String field, String value) {

		@Override
		public String toString() {
			String shown = (this.value.length() > 20) ? this.value.length() + " characters" : this.value;
			return this.field + " of " + this.page + ": \"" + shown.strip() + "\"";
		}

	}

}
