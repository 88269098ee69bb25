package dev.festival.writeup.web;

import java.util.List;
import java.util.stream.Stream;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A deck as its teller wants it, in each form that it is handed out in.
 */
@FestivalTest
class ArrangedDeckTests {

	@Autowired
	private Visitors visitors;

	private Visitor wren = new Visitor("");

	private Told told = new Told(this.wren, 0);

	@BeforeEach
	void tell() {
		this.wren = this.visitors.signedIn("Wren");
		this.told = Told.by(this.wren, "The day the mail stopped")
			.part("impact", "About 400 people waited for a letter.")
			.part("the-bit", "The postman always rings never.");
	}

	@Test
	void slidesStandInTheOrderThatTheTellerChose() {
		move("the-bit", "in-short");
		assertThat(titles("/deck")).containsExactly("The day the mail stopped", "The bit", "In short", "Impact");
	}

	@Test
	void formsShowWhatTheTellerWroteAndNothingThatIsHidden() {
		this.wren.post(path("/deck/slides/impact/hiding"));
		this.wren.post(path("/deck/slides"), "title", "A slide of mine", "text", "Words of <mine>", "notes", "Wink.");
		for (String form : List.of("/deck", "/deck.html", "/deck.md", "/deck/notes")) {
			String body = this.wren.get(path(form)).body();
			assertThat(body).as(form).contains("A slide of mine").doesNotContain("waited for a letter");
		}
		assertThat(this.wren.get(path("/deck")).body()).contains("Words of &lt;mine&gt;").doesNotContain("Wink.");
		assertThat(this.wren.get(path("/deck/notes")).body()).contains("Wink.");
		assertThat(Jsoup.parse(this.wren.get(path("/deck/arrangement")).body()).select("#arranged-impact").text())
			.contains("Left out");
	}

	@Test
	void slidesThatTheLengthLeavesOutSaySo() {
		for (int number = 1; number <= 6; number++) {
			this.told.factor("Factor " + number).lines("14:0" + number + " Something");
		}
		this.told.part("what-happened", "It broke.").part("surprise", "Nobody knew.");
		assertThat(arranged("in-short")).doesNotContain("Not in");
		put("/deck/arrangement", "length", "lightning", "theme", "paper");
		assertThat(titles("/deck")).hasSize(5).doesNotContain("In short");
		assertThat(arranged("in-short")).contains("Not in Lightning");
		assertThat(arranged("impact")).doesNotContain("Not in");
	}

	@Test
	void notesAreInAFileOnlyWhereTheyAreAskedFor() {
		for (String form : List.of("/deck.html", "/deck.md")) {
			assertThat(this.wren.get(path(form)).body()).doesNotContain("Pause before it");
			assertThat(this.wren.get(path(form + "?notes")).body()).contains("Pause before it");
		}
	}

	@Test
	void fileFetchesNothing() {
		Document file = Jsoup.parse(this.wren.get(path("/deck.html")).body());
		assertThat(file.select("[src], link, [href]")).isEmpty();
		assertThat(file.select("style").html()).contains("@layer components", "data:font/woff2;base64,")
			.doesNotContain("@import")
			.doesNotContainPattern("url\\((?!\"?data:)");
		assertThat(file.select("meta[http-equiv]").attr("content")).startsWith("default-src 'none'");
		assertThat(file.select("script")).hasSize(2);
	}

	@Test
	void wordsThatTheStoryHasOutrunSaySo() {
		put("/deck/slides/impact", "title", "It hurt", "notes", "Slowly.", "seen", seen("impact"));
		assertThat(arranged("impact")).doesNotContain("has changed since");
		this.told.part("impact", "About 4,000 people waited for a letter.");
		assertThat(arranged("impact")).contains("It hurt", "has changed since");
		this.wren.post(path("/deck/slides/impact/confirmation"));
		assertThat(arranged("impact")).contains("It hurt").doesNotContain("has changed since");
		this.wren.post(path("/deck/slides/impact"), "_method", "delete");
		assertThat(arranged("impact")).contains("Impact").doesNotContain("It hurt");
	}

	@Test
	void twoWhoWriteAtOnceSeeBoth() {
		String before = seen("impact");
		put("/deck/slides/impact", "title", "First", "seen", before);
		Page second = put("/deck/slides/impact", "title", "Second", "notes", "Mine.", "seen", before);
		assertThat(second.status()).isEqualTo(409);
		Document page = Jsoup.parse(second.body());
		assertThat(page.select("[role=alert]").text()).contains("First");
		assertThat(page.select("input[name=title]").val()).isEqualTo("Second");
		assertThat(page.select("textarea[name=notes]").val()).isEqualTo("Mine.");
		put("/deck/slides/impact", "title", "Second", "seen", page.select("input[name=seen]").val());
		assertThat(arranged("impact")).contains("Second").doesNotContain("First");
	}

	@Test
	void whatIsTooLongOrEmptyIsShownAgain() {
		String title = "x".repeat(301);
		Page tooLong = this.wren.post(path("/deck/slides"), "title", title, "text", "Kept");
		assertThat(tooLong.status()).isEqualTo(422);
		assertThat(tooLong.body()).contains(title, "Kept", "at most 300 characters");
		Page empty = this.wren.post(path("/deck/slides"), "title", " ", "text", "", "notes", "Only notes");
		assertThat(empty.status()).isEqualTo(422);
		assertThat(empty.body()).contains("needs a title or a text", "Only notes");
	}

	@Test
	void lengthAndLookHold() {
		put("/deck/arrangement", "length", "lightning", "theme", "night");
		Document deck = page("/deck");
		assertThat(deck.select(".deck-lengths [aria-current]").text()).isEqualTo("Lightning");
		assertThat(deck.select("main").attr("class")).contains("deck--night");
		assertThat(page("/deck?length=full").select(".deck-lengths [aria-current]").text()).isEqualTo("Full");
		assertThat(page("/deck?length=nonsense").select(".deck-lengths [aria-current]").text()).isEqualTo("Lightning");
	}

	@Test
	void whoeverHasALinkGetsNoNotes() {
		this.told.part("thanks", "To Asha.");
		put("/deck/slides/impact", "notes", "Do not say this outside.", "seen", seen("impact"));
		this.wren.post(path("/review"));
		SharedBy link = SharedBy.link(this.told, "SLIDES", "WEEK");
		Visitor guest = this.visitors.anonymous();
		for (String form : List.of("/deck", "/deck.html", "/deck.md")) {
			assertThat(link.get(guest, form)).satisfies((page) -> assertThat(page.status()).isEqualTo(200))
				.extracting(Page::body)
				.asString()
				.doesNotContain("Do not say this outside", "Pause before it");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/deck/arrangement", "/deck/slides/impact", "/deck/slides/new" })
	void othersDoNotArrange(String page) {
		Visitor other = this.visitors.signedIn("Other");
		assertThat(other.get(path(page)).status()).isEqualTo(404);
		this.wren.post(path("/review"));
		assertThat(other.get(path(page)).status()).isEqualTo(403);
		assertThat(other.get(path("/deck")).body()).doesNotContain("/deck/arrangement");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nonsense", "own-1", "%00", "..%2f" })
	void slideThatIsNotThereIsAnsweredSo(String key) {
		assertThat(this.wren.get(path("/deck/slides/" + key)).status()).isBetween(400, 404);
		assertThat(this.wren.post(path("/deck/slides/" + key + "/hiding")).status()).isBetween(400, 404);
		assertThat(this.wren.post(path("/deck/arrangement/order"), "key", key).status()).isBetween(400, 404);
	}

	private void move(String key, String before) {
		assertThat(this.wren.post(path("/deck/arrangement/order"), "key", key, "before", before).status())
			.isEqualTo(302);
	}

	private Page put(String path, String... fields) {
		return this.wren.post(path(path),
				Stream.concat(Stream.of("_method", "put"), Stream.of(fields)).toArray(String[]::new));
	}

	private String seen(String key) {
		return page("/deck/slides/" + key).select("main input[name=seen]").val();
	}

	private String arranged(String key) {
		return page("/deck/arrangement").select("#arranged-" + key).text();
	}

	private List<String> titles(String form) {
		return page(form).select(".slide h1, .slide h2, .slide--bit .eyebrow, .slide--thanks .eyebrow").eachText();
	}

	private Document page(String path) {
		Page page = this.wren.get(path(path));
		assertThat(page.status()).as(page.body()).isEqualTo(200);
		return Jsoup.parse(page.body());
	}

	private String path(String page) {
		return this.told.path(page);
	}

}
