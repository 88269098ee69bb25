package dev.festival.writeup.web;

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
 * Colleagues read a write-up before it is published, and help to write it.
 */
@FestivalTest
class ReviewTests {

	@Autowired
	private Visitors visitors;

	private Visitor asha = new Visitor("");

	private Told story = new Told(new Visitor(""), 0);

	@BeforeEach
	void tell() {
		this.asha = this.visitors.signedIn("Asha Rao");
		this.story = Told.by(this.visitors.signedIn("Wren Bell"), "The lift that waited");
	}

	@Test
	void reviewerReadsTheDraftAndSaysWhatTheyThink() {
		assertThat(this.asha.get(this.story.path("")).status()).isEqualTo(404);
		ask(this.asha, "Is it kind enough?");
		assertThat(this.asha.get(this.story.path("")).status()).isEqualTo(200);
		assertThat(text(this.asha, "/asked")).contains("The lift that waited", "Wren Bell asked", "Is it kind enough?");
		assertThat(text(this.asha, "/")).contains("Wren Bell would like your review");
		assertThat(advice()).contains("Not answered yet: Asha Rao");
		give(this.asha, "CHANGES_REQUESTED", "The joke is about somebody else.");
		assertThat(text(this.asha, "/asked")).contains("Nobody waits for a review of yours.");
		assertThat(discussion(this.story.teller()).select("#verdicts").text()).contains("Asha Rao Changes requested",
				"The joke is about somebody else.");
		assertThat(advice()).contains("Changes requested by Asha Rao", "The joke is about somebody else.")
			.doesNotContain("earlier version", "Not answered yet");
		this.story.part("the-bit", "About me then.");
		assertThat(discussion(this.story.teller()).select("#verdicts").text()).contains("1 change since");
		assertThat(advice()).contains("Changes requested by Asha Rao, on an earlier version");
		ask(this.asha, "");
		assertThat(text(this.asha, "/asked")).contains("The lift that waited");
		give(this.asha, "APPROVED", "Now I laughed.");
		assertThat(discussion(this.asha).select("#verdicts").text()).contains("Asha Rao Approved", "Now I laughed.")
			.doesNotContain("change since");
		assertThat(advice()).doesNotContain("Asha Rao");
		assertThat(this.story.document("/publication").select(".check--done").text()).contains("Approved by Asha Rao");
	}

	@Test
	void verdictIsAlarmingOnlyBeforePublication() {
		ask(this.asha, "");
		give(this.asha, "CHANGES_REQUESTED", "The joke is about somebody else.");
		assertThat(discussion(this.asha).select("#verdicts .chip--changes-requested")).hasSize(1);
		this.story.published();
		assertThat(discussion(this.asha).select("#verdicts .chip").text()).isEqualTo("Changes requested");
		assertThat(discussion(this.asha).select("#verdicts .chip--changes-requested")).isEmpty();
		assertThat(this.story.document("/publication").select(".checklist").text()).doesNotContain("Asha Rao");
	}

	@Test
	void verdictNeedsASentenceAndNothingTypedIsLost() {
		ask(this.asha, "");
		String review = own(this.asha);
		Page refused = this.asha.post(review, "_method", "put", "form", "own-review", "verdict", "APPROVED");
		assertThat(refused.status()).isEqualTo(422);
		Document page = Jsoup.parse(refused.body());
		assertThat(page.select("#own-review [role=alert]").text()).contains("Add a sentence");
		assertThat(page.select("#own-review [checked]").attr("value")).isEqualTo("APPROVED");
		refused = this.asha.post(review, "_method", "put", "form", "own-review", "sentence", "Kind and clear.");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(Jsoup.parse(refused.body()).select("#sentence").text()).isEqualTo("Kind and clear.");
	}

	@Test
	void onlyTheReviewerGivesAReview() {
		ask(this.asha, "");
		assertThat(this.story.teller()
			.post(own(this.asha), "_method", "put", "verdict", "APPROVED", "sentence", "Mine is the best.")
			.status()).isEqualTo(403);
	}

	@Test
	void questionIsTakenBackByEither() {
		ask(this.asha, "");
		assertThat(this.asha.post(own(this.asha), "_method", "delete").status()).isEqualTo(302);
		assertThat(text(this.asha, "/asked")).doesNotContain("The lift that waited");
		ask(this.asha, "");
		String review = own(this.asha);
		assertThat(this.story.teller().post(review, "_method", "delete").status()).isEqualTo(302);
		ask(this.asha, "");
		give(this.asha, "APPROVED", "Fine.");
		assertThat(this.story.teller().post(own(this.asha), "_method", "delete").status()).isEqualTo(404);
	}

	@Test
	void whoCannotBeAskedIsSaidWhy() {
		ask(this.asha, "");
		assertThat(refusal(this.asha, "A word")).isEqualTo("Asha Rao is asked already and hasn't answered yet.");
		assertThat(refusal(this.story.teller(), "A word")).contains("Wren Bell tells it.");
		Page nobody = this.story.post("/reviews", "form", "ask", "message", "A word");
		assertThat(nobody.status()).isEqualTo(422);
		this.story.published();
		assertThat(refusal(this.visitors.signedIn("Ben"), "A word")).contains("It is published already.");
	}

	@Test
	void strangerCannotAsk() {
		this.story.with("/review");
		assertThat(this.asha.post(this.story.path("/reviews"), "reviewer", this.asha.id().toString()).status())
			.isEqualTo(403);
	}

	@Test
	void volunteersLearnWhoAsksAndNothingOfTheStory() {
		this.asha.post("/asked/offers", "_method", "put", "offer", "FACILITATOR");
		this.story.with("/facilitator-request").with("/facilitator-request");
		String asked = this.asha.get("/asked").body();
		assertThat(Jsoup.parse(asked).select("li:contains(Wren Bell)")).hasSizeGreaterThan(0);
		assertThat(asked).doesNotContain("The lift that waited", "/write-ups/" + this.story.number());
		assertThat(text(this.visitors.signedIn("Ben"), "/asked")).doesNotContain("Wren Bell");
		assertThat(this.story.post("/facilitators", "person", this.asha.id().toString()).status()).isEqualTo(422);
		this.asha.post(offer(), "_method", "post");
		assertThat(this.asha.get(this.story.path("")).status()).isEqualTo(404);
		assertThat(discussion(this.story.teller()).select("#facilitation").text()).contains("Let Asha Rao in");
		this.story.with("/facilitators", "person", this.asha.id().toString());
		assertThat(this.asha.get(this.story.path("/edit")).status()).isEqualTo(200);
		assertThat(this.story.document("").select("main").text()).contains("Facilitator Asha Rao");
		assertThat(text(this.asha, "/asked")).doesNotContain("Wren Bell");
	}

	@Test
	void offerIsTakenBackAndTheQuestionToo() {
		this.asha.post("/asked/offers", "_method", "put", "offer", "FACILITATOR");
		this.story.with("/facilitator-request");
		String offer = offer();
		this.asha.post(offer);
		this.asha.post(offer, "_method", "delete");
		assertThat(discussion(this.story.teller()).select("#facilitation").text()).contains("Nobody has answered yet");
		this.story.with("/facilitator-request", "_method", "delete");
		assertThat(text(this.asha, "/asked")).doesNotContain("would like help");
		this.asha.post("/asked/offers", "_method", "put");
		assertThat(Jsoup.parse(this.asha.get("/asked").body()).select("[name=offer][checked]")).isEmpty();
	}

	@Test
	void restrictedStoryIsNotOfferedToVolunteers() {
		this.asha.post("/asked/offers", "_method", "put", "offer", "FACILITATOR");
		this.story.with("/facilitator-request");
		String offer = offer();
		this.story.with("/audience", "restricted", "true");
		assertThat(text(this.asha, "/asked")).doesNotContain("Wren Bell");
		this.asha.post(offer);
		assertThat(this.story.post("/facilitators", "person", this.asha.id().toString()).status()).isEqualTo(422);
		assertThat(this.story.post("/facilitator-request").status()).isEqualTo(422);
	}

	@Test
	void publishedStoryAsksNobodyToHelpWriteIt() {
		this.asha.post("/asked/offers", "_method", "put", "offer", "FACILITATOR");
		this.story.with("/facilitator-request");
		String offer = offer();
		this.story.published();
		assertThat(text(this.asha, "/asked")).doesNotContain("Wren Bell");
		this.asha.post(offer);
		assertThat(this.story.post("/facilitators", "person", this.asha.id().toString()).status()).isEqualTo(422);
		assertThat(this.story.post("/facilitator-request").status()).isEqualTo(422);
		this.asha.post("/asked/offers", "_method", "put");
	}

	@Test
	void firstTimerIsOfferedABuddy() {
		this.asha.post("/asked/offers", "_method", "put", "offer", "BUDDY");
		assertThat(discussion(this.story.teller()).select("#buddies").text()).contains("Your first one?");
		this.story.published();
		Told second = Told.by(this.story.teller(), "The second one");
		assertThat(second.document("/discussion").select("#buddies")).isEmpty();
		this.asha.post("/asked/offers", "_method", "put");
	}

	private String advice() {
		return this.story.document("/publication").select(".check--advice").text();
	}

	private void ask(Visitor reviewer, String message) {
		this.story.with("/reviews", "reviewer", reviewer.id().toString(), "message", message);
	}

	private void give(Visitor reviewer, String verdict, String sentence) {
		assertThat(reviewer
			.post(own(reviewer), "_method", "put", "verdict", verdict, "sentence", sentence, "seen",
					Integer.toString(this.story.revision()))
			.status()).isEqualTo(302);
	}

	private String refusal(Visitor reviewer, String message) {
		Page page = this.story.post("/reviews", "form", "ask", "reviewer", reviewer.id().toString(), "message",
				message);
		assertThat(page.status()).isEqualTo(422);
		// After publication nobody is asked any more, so there is no form to show it in.
		Document document = Jsoup.parse(page.body());
		return document.select("[role=alert]").text();
	}

	private String offer() {
		return Jsoup.parse(this.asha.get("/asked").body()).select("li:contains(Wren Bell) form").attr("action");
	}

	private static String text(Visitor visitor, String path) {
		return Jsoup.parse(visitor.get(path).body()).select("main").text();
	}

	private String own(Visitor reviewer) {
		return discussion(reviewer).select("#own-review").attr("action");
	}

	private Document discussion(Visitor visitor) {
		return Jsoup.parse(visitor.get(this.story.path("/discussion")).body());
	}

}
