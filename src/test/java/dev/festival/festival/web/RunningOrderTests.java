package dev.festival.festival.web;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Stories and breaks are put in order, and nobody learns of a story by it.
 */
@FestivalTest
class RunningOrderTests {

	@Autowired
	private Visitors visitors;

	private Visitor host;

	private Visitor teller;

	@BeforeEach
	void someoneHosts() {
		this.host = this.visitors.signedIn("Hanna");
		this.teller = this.visitors.signedIn("Wren");
	}

	@Test
	void itemsFollowEachOtherByTheClock() {
		Gathering gathering = Gathering.by(this.host)
			.saying("Welcome", 5)
			.telling(Gathering.published(this.teller, "The disk"), Gathering.published(this.teller, "The lease"));
		assertThat(gathering.order(this.host)).containsExactly("14:00 Welcome", "14:05 The disk", "14:15 The lease");
		assertThat(gathering.page().text()).contains("25 of 60 minutes", "Told by Wren");
	}

	@Test
	void itemsAreMovedRemovedAndGivenTime() {
		Gathering gathering = Gathering.by(this.host).saying("One", 10).saying("Two", 20).saying("Three", 30);
		gathering.with("/items/" + gathering.item("Three") + "/place", "_method", "put", "to", "0");
		assertThat(gathering.order(this.host)).containsExactly("14:00 Three", "14:30 One", "14:40 Two");
		gathering.with("/items/" + gathering.item("Three") + "/place", "_method", "put", "to", "99");
		gathering.with("/items/" + gathering.item("One"), "_method", "put", "minutes", "7");
		assertThat(gathering.order(this.host)).containsExactly("14:00 One", "14:07 Two", "14:27 Three");
		gathering.with("/items/" + gathering.item("Two"), "_method", "delete");
		assertThat(gathering.order(this.host)).containsExactly("14:00 One", "14:07 Three");
	}

	@Test
	void focusStaysWithWhatWasMovedWithoutScripts() {
		Gathering gathering = Gathering.by(this.host).saying("One", 10).saying("Two", 20).saying("Three", 30);
		String item = gathering.item("Two");
		gathering.with("/items/" + item + "/place", "_method", "put", "to", "0");
		Document order = gathering.document(this.host, "/order");
		assertThat(order.select("[autofocus]").attr("aria-label")).isEqualTo("Move Two down");
		assertThat(order.select("[autofocus]").parents().is("#item-" + item)).isTrue();
	}

	@Test
	void tooMuchIsHintedAtKindly() {
		Gathering gathering = Gathering.by(this.host, "minutes", "30").saying("One", 20).saying("Two", 25);
		assertThat(gathering.document(this.host, "/order").select(".order-total").text()).contains("45 of 30 minutes",
				"That is 15 more than there are");
	}

	@Test
	void newestUntoldStoriesAreSuggestedAndPutInByOneClick() {
		long number = Gathering.published(this.teller, "Suggested story");
		Gathering gathering = Gathering.by(this.host);
		assertThat(gathering.document(this.host, "/order").select(".suggestion").eq(0).text())
			.contains("Suggested story");
		gathering.telling(number);
		assertThat(gathering.document(this.host, "/order").select(".suggestion").text())
			.doesNotContain("Suggested story");
	}

	@Test
	void draftsAndStoriesInReviewOfOthersAreNotPutIn() {
		Gathering gathering = Gathering.by(this.host);
		long draft = Gathering.told(this.teller, "A draft");
		assertThat(refusal(gathering, draft)).contains("There is no write-up with this number");
		this.teller.post("/write-ups/" + draft + "/review", "seen", "2147483647");
		assertThat(refusal(gathering, draft)).contains("only its tellers can put it in");
		long own = Gathering.told(this.host, "My own");
		assertThat(refusal(gathering, own)).contains("Only what is published");
		this.host.post("/write-ups/" + own + "/review", "seen", "2147483647");
		gathering.telling(own);
		assertThat(refusal(gathering, own)).contains("in the running order already");
		assertThat(gathering.order(this.host)).containsExactly("14:00 My own");
	}

	private String refusal(Gathering gathering, long story) {
		Page page = this.host.post(gathering.path() + "/items", "writeUp", Long.toString(story), "minutes", "10");
		assertThat(page.status()).isEqualTo(422);
		Document document = Jsoup.parse(page.body());
		assertThat(document.select("#writeUp").attr("value")).isEqualTo(Long.toString(story));
		return document.select("#writeUp-error").text();
	}

	@Test
	void restrictedStoryIsToldToFewerPeople() {
		Visitor named = this.visitors.signedIn("Nadia");
		Visitor quiet = this.visitors.signedIn("Zoltan");
		long secret = Gathering.published(quiet, "Kakapo");
		Gathering.restrict(quiet, secret, this.host.id().toString(), named.id().toString());
		Gathering gathering = Gathering.by(this.host).telling(secret).saying("Break", 5);
		for (Visitor stranger : new Visitor[] { this.visitors.signedIn("Sam"),
				this.visitors.signedIn("Ada", "ADMINISTRATOR", "UTC") }) {
			String page = stranger.get(gathering.path()).body();
			assertThat(page).doesNotContain("Kakapo", "/write-ups/" + secret + "\"", "Zoltan");
			assertThat(gathering.order(stranger)).containsExactly("14:00 One story that is told to fewer people",
					"14:10 Break");
		}
		assertThat(this.visitors.signedIn("Ada", "ADMINISTRATOR", "UTC").get(gathering.path() + "/order").body())
			.doesNotContain("Kakapo", "/write-ups/" + secret + "\"", "Zoltan");
		for (Visitor reader : new Visitor[] { this.host, quiet, named }) {
			assertThat(gathering.order(reader)).containsExactly("14:00 Kakapo", "14:10 Break");
		}
	}

	@Test
	void storyThatIsTakenBackIsSeenByItsPeopleOnly() {
		long number = Gathering.published(this.teller, "Taken back");
		Gathering gathering = Gathering.by(this.host).telling(number);
		this.teller.post("/write-ups/" + number + "/publication", "_method", "delete", "seen", "2147483647");
		assertThat(gathering.order(this.host)).containsExactly("14:00 One story that is told to fewer people");
		assertThat(gathering.order(this.teller)).containsExactly("14:00 Taken back");
	}

	@Test
	void badFieldsAreSaidAndNothingIsLost() {
		Gathering gathering = Gathering.by(this.host).saying("One", 10);
		String item = "/items/" + gathering.item("One");
		assertThat(this.host.post(gathering.path() + item, "_method", "put", "minutes", "0").status()).isEqualTo(422);
		assertThat(this.host.post(gathering.path() + item + "/place", "_method", "put", "to", "up").status())
			.isEqualTo(422);
		Page page = this.host.post(gathering.path() + "/items", "words", "Talk", "minutes", "601");
		assertThat(page.status()).isEqualTo(422);
		assertThat(Jsoup.parse(page.body()).select("#words").attr("value")).isEqualTo("Talk");
		assertThat(gathering.order(this.host)).containsExactly("14:00 One");
	}

}
