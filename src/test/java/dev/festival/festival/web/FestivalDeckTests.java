package dev.festival.festival.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import dev.festival.writeup.web.Wire;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A festival is one deck: what it is, what comes when, and each story that the reader may
 * know of.
 */
@FestivalTest
class FestivalDeckTests {

	@Autowired
	private Visitors visitors;

	private Visitor host;

	private Visitor teller;

	private Gathering gathering;

	@BeforeEach
	void storiesAreInOrder() {
		this.host = this.visitors.signedIn("Hanna");
		this.teller = this.visitors.signedIn("Zoltan");
		long secret = Gathering.published(this.teller, "Kakapo");
		Gathering.restrict(this.teller, secret, this.host.id().toString());
		this.gathering = Gathering.by(this.host, "title", "Joined festival")
			.saying("Coffee", 5)
			.telling(Gathering.published(this.visitors.signedIn("Wren"), "The open story"), secret);
	}

	@Test
	void slidesOfAllStoriesFollowEachOther() {
		Document deck = this.gathering.document(this.host, "/deck");
		assertThat(deck.select(".slide h1").eachText()).containsExactly("Joined festival", "The open story", "Kakapo");
		assertThat(deck.select(".slide").eq(1).text()).contains("14:00 Coffee", "14:05 The open story, told by Wren");
		assertThat(deck.select("a[href=" + this.gathering.path() + "]")).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/deck", "/deck/notes", "/deck.html", "/deck.md" })
	void readersSeeOnlyWhatTheyMayKnowOf(String form) {
		Visitor reader = this.visitors.signedIn("Reader");
		String text = Jsoup.parse(reader.get(this.gathering.path() + form).body()).text();
		assertThat(text).contains("Joined festival", "The open story", "One story that is told to fewer people")
			.doesNotContain("Kakapo", "Zoltan");
		assertThat(this.host.get(this.gathering.path() + form).body()).contains("Kakapo");
	}

	@Test
	void fileForSlideProgramsTellsReadersOnlyWhatTheyMayKnowOf() throws IOException {
		String path = this.gathering.path() + "/deck.pptx";
		assertThat(words(this.host, path)).contains("Joined festival", "The open story", "Kakapo");
		assertThat(words(this.visitors.signedIn("Reader"), path)).contains("Joined festival", "The open story")
			.doesNotContain("Kakapo", "Zoltan");
	}

	private static String words(Visitor reader, String path) throws IOException {
		StringBuilder words = new StringBuilder();
		try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(Wire.download(reader, path)))) {
			for (XSLFSlide slide : show.getSlides()) {
				words.append(slide.getXmlObject()).append(slide.getNotes().getXmlObject());
			}
		}
		return words.toString();
	}

	@Test
	void whatWasNotToldIsSeenOnThePageAndLeftOutOfTheSlides() {
		Gathering held = Gathering.by(this.host, "title", "Held", "when", "2026-01-14T14:00")
			.telling(Gathering.published(this.teller, "The told one"),
					Gathering.published(this.teller, "The left one"));
		held.with("/closure", "told", held.item("The told one"));
		assertThat(held.page().select(".agenda-item:contains(The left one)").text()).contains("Not told this time");
		assertThat(held.page().select(".agenda-item:contains(The told one)").text()).doesNotContain("Not told");
		assertThat(held.document(this.host, "/deck").text()).contains("The told one").doesNotContain("The left one");
	}

	@Test
	void storiesAreAsLongAsOneWishes() {
		Visitor wren = this.visitors.signedIn("Wren");
		long longer = Gathering.told(wren, "The long one");
		for (String part : new String[] { "impact", "what-happened", "surprise", "learned", "was-hard", "the-bit" }) {
			wren.post("/write-ups/" + longer + "/parts", part, "Words on it.", "seen", "2147483647");
		}
		wren.post("/write-ups/" + longer + "/publication", "seen", "2147483647", "meant", "true");
		Gathering festival = Gathering.by(this.host).telling(longer);
		int usual = festival.document(this.host, "/deck").select(".slide").size();
		Document lightning = festival.document(this.host, "/deck?length=lightning");
		assertThat(lightning.select(".slide").size()).isLessThan(usual).isEqualTo(2 + 5);
		assertThat(lightning.select(".deck-lengths [aria-current]").text()).isEqualTo("Lightning");
		assertThat(lightning.select("a[href$='/deck.pptx?length=lightning']")).isNotEmpty();
		assertThat(festival.document(this.host, "/deck").select(".deck-lengths a").eachText())
			.containsExactly("As arranged", "Lightning", "Standard", "Full");
		assertThat(lightning.select("a[href$='/presentation?length=lightning']")).isNotEmpty();
	}

	@Test
	void onlyWhoPlansItOpensItsRoom() {
		Page refused = this.visitors.signedIn("Reader").post(this.gathering.path() + "/presentation", "minutes", "30");
		assertThat(refused.status()).isEqualTo(403);
		assertThat(this.gathering.document(this.visitors.signedIn("Reader"), "/deck").select("a[href$=/presentation]"))
			.isEmpty();
		assertThat(this.gathering.document(this.host, "/deck").select("a[href$=/presentation]")).isNotEmpty();
	}

	@Test
	void roomIsToldWhatEverybodyMayKnowOf() {
		Page begun = this.host.post(this.gathering.path() + "/presentation", "open", "true", "minutes", "30");
		assertThat(begun.status()).as(begun::body).isEqualTo(302);
		String desk = begun.location().replaceFirst("^https?://[^/]+", "");
		String slides = Jsoup.parse(this.host.get(desk).body()).select(".slide").text();
		assertThat(slides).contains("Joined festival", "The open story", "One story that is told to fewer people")
			.doesNotContain("Kakapo");
		String room = desk.replaceFirst("/presenter$", "");
		assertThat(this.visitors.anonymous().get(room).body()).contains("Joined festival");
		assertThat(this.host.post(desk + "/ending").status()).isEqualTo(302);
	}

	@Test
	void minutesThatAreNoneAreAskedForAgain() {
		Page again = this.host.post(this.gathering.path() + "/presentation", "minutes", "soon");
		assertThat(again.status()).isEqualTo(422);
		assertThat(again.body()).contains("soon", "A number of minutes");
	}

	@Test
	void fileOpensAsAPresentation() {
		assertThat(this.host.get(this.gathering.path() + "/deck.pptx").header("Content-Disposition"))
			.contains("attachment; filename=\"festival-" + this.gathering.number() + ".pptx\"");
		assertThat(this.gathering.page().select("a[href$=/deck.pptx]")).isNotEmpty();
	}

	@Test
	void festivalWithoutStoriesHasADeckOfItsOwn() {
		assertThat(Gathering.by(this.host, "title", "Bare").document(this.host, "/deck").select(".slide h1").text())
			.isEqualTo("Bare");
	}

}
