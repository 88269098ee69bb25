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
 * Tellers offer their stories, and the host answers kindly.
 */
@FestivalTest
class SigningUpTests {

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
	void tellerOffersFromTheFestivalAndHostPutsItIn() {
		long number = Gathering.published(this.teller, "The lease");
		Gathering gathering = Gathering.by(this.host);
		assertThat(gathering.page(this.teller).select("#offered option").text())
			.contains("The lease (#" + number + ")");
		gathering.offer(this.teller, number);
		assertThat(gathering.page(this.teller).select("#offers").text()).contains("Take it back");
		assertThat(gathering.page().select("#offers").text()).contains("Wren would like to tell The lease",
				"Put it in");
		assertThat(gathering.page(this.visitors.signedIn("Reader")).select("#offers")).isEmpty();
		gathering.with("/sign-ups/" + number, "_method", "put", "accepted", "true", "words", "Gladly");
		assertThat(gathering.order(this.host)).containsExactly("14:00 The lease");
		assertThat(gathering.page().select("#offers")).isEmpty();
		assertThat(this.host.post(gathering.path() + "/sign-ups/" + number, "_method", "put", "accepted", "false")
			.status()).isEqualTo(409);
	}

	@Test
	void tellerOffersFromTheWriteUp() {
		long number = Gathering.told(this.teller, "In review");
		Gathering gathering = Gathering.by(this.host, "title", "Where it fits");
		String path = "/write-ups/" + number + "/festivals";
		assertThat(Jsoup.parse(this.teller.get(path).body()).select("form button").text()).doesNotContain("tell it");
		this.teller.post("/write-ups/" + number + "/review", "seen", "2147483647");
		Document page = Jsoup.parse(this.teller.get(path).body());
		assertThat(page.select(".festival-choice:contains(Where it fits) form").attr("action"))
			.isEqualTo(gathering.path() + "/sign-ups");
		gathering.offer(this.teller, number);
		assertThat(Jsoup.parse(this.teller.get(path).body()).select(".festival-choice:contains(Where it fits)").text())
			.contains("Offered");
		assertThat(Jsoup.parse(this.host.get(path).body()).select("main form")).isEmpty();
		gathering.with("/sign-ups/" + number, "_method", "put", "accepted", "true");
		assertThat(Jsoup.parse(this.teller.get(path).body()).select(".festival-choice:contains(Where it fits)").text())
			.contains("In the running order");
	}

	@Test
	void declinedStoryIsNotTold() {
		long number = Gathering.published(this.teller, "Another time");
		Gathering gathering = Gathering.by(this.host).offer(this.teller, number);
		gathering.with("/sign-ups/" + number, "_method", "put", "accepted", "false", "words", "We are full");
		assertThat(gathering.order(this.host)).isEmpty();
		assertThat(this.teller.post(gathering.path() + "/sign-ups", "writeUp", Long.toString(number)).status())
			.isEqualTo(409);
	}

	@Test
	void offerIsTakenBack() {
		long number = Gathering.published(this.teller, "Rather not");
		Gathering gathering = Gathering.by(this.host).offer(this.teller, number);
		this.host.post(gathering.path() + "/sign-ups/" + number, "_method", "delete");
		assertThat(gathering.page().select("#offers").text()).contains("Rather not");
		this.teller.post(gathering.path() + "/sign-ups/" + number, "_method", "delete");
		assertThat(gathering.page().select("#offers")).isEmpty();
	}

	@Test
	void onlyTellersOfferAndOnlyWhatCanBeTold() {
		long number = Gathering.published(this.teller, "Of Wren");
		long draft = Gathering.told(this.teller, "A draft");
		Gathering gathering = Gathering.by(this.host);
		Visitor other = this.visitors.signedIn("Olga");
		assertThat(offered(gathering, other, number)).isEqualTo(409);
		assertThat(offered(gathering, other, draft)).isEqualTo(404);
		assertThat(offered(gathering, this.teller, draft)).isEqualTo(409);
		assertThat(offered(gathering, this.teller, 987654321)).isEqualTo(404);
		assertThat(this.teller.post(gathering.path() + "/sign-ups").status()).isEqualTo(422);
		gathering.with("/cancellation", "reason", "Ill");
		assertThat(offered(gathering, this.teller, number)).isEqualTo(409);
	}

	@Test
	void restrictedStoryIsOfferedOnlyToAHostWhoMayKnowOfIt() {
		long number = Gathering.published(this.teller, "Kakapo");
		Gathering.restrict(this.teller, number);
		Gathering gathering = Gathering.by(this.host);
		Page page = this.teller.post(gathering.path() + "/sign-ups", "writeUp", Long.toString(number));
		assertThat(page.status()).isEqualTo(409);
		assertThat(page.body()).contains("Its host can’t read this write-up");
		Gathering.restrict(this.teller, number, this.host.id().toString());
		gathering.offer(this.teller, number);
		assertThat(gathering.page().select("#offers").text()).contains("Kakapo");
		Visitor manager = this.visitors.signedIn("Manda", "MANAGER", "UTC");
		assertThat(manager.get(gathering.path()).body()).doesNotContain("Kakapo", "Wren", "/write-ups/" + number);
		assertThat(
				manager.post(gathering.path() + "/sign-ups/" + number, "_method", "put", "accepted", "true").status())
			.isEqualTo(404);
	}

	@Test
	void answerWithoutYesOrNoIsAskedForAgain() {
		long number = Gathering.published(this.teller, "The queue");
		Gathering gathering = Gathering.by(this.host).offer(this.teller, number);
		Page page = this.host.post(gathering.path() + "/sign-ups/" + number, "_method", "put", "words", "Let me think");
		assertThat(page.status()).isEqualTo(422);
		assertThat(Jsoup.parse(page.body()).select("#words-" + number).attr("value")).isEqualTo("Let me think");
	}

	private static int offered(Gathering gathering, Visitor by, long number) {
		return by.post(gathering.path() + "/sign-ups", "writeUp", Long.toString(number)).status();
	}

}
