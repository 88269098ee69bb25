package dev.festival.live.web;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The room asks, and the presenter makes something of it.
 */
@FestivalTest
class AskingTests {

	@Autowired
	private Visitors visitors;

	private Visitor follower = new Visitor("");

	private Presented lift = new Presented(new Visitor(""), "", "");

	@BeforeEach
	void come() {
		this.lift = Presented.by(this.visitors.signedIn("Wren Bell"), "open", "true");
		this.follower = this.visitors.anonymous();
		this.lift.room(this.follower);
	}

	private Page ask(String text, String name) {
		return this.follower.post(this.lift.path("/questions"), "text", text, "name", name);
	}

	@Test
	void presenterSeesWhatIsAskedAndByWhomIfTheySay() {
		assertThat(this.follower.get(ask("Did it *really* stop?", "Ada").location()).body()).contains("Thank you");
		assertThat(ask("And then?", "").status()).isEqualTo(302);
		assertThat(this.lift.desk().select(".question").eachText()).satisfiesExactly(
				(second) -> assertThat(second).startsWith("And then? slide 1"),
				(first) -> assertThat(first).startsWith("Did it *really* stop? Ada · slide 1"));
	}

	@Test
	void emptyAndEndlessQuestionsAreAskedForAgainWithWhatWasTyped() {
		Page empty = ask("  ", "Ada");
		assertThat(empty.status()).isEqualTo(422);
		assertThat(Jsoup.parse(empty.body()).select("#asker").attr("value")).isEqualTo("Ada");
		String text = "why ".repeat(150).strip();
		Page endless = ask(text, "");
		assertThat(endless.status()).isEqualTo(422);
		assertThat(Jsoup.parse(endless.body()).select("#question").text()).isEqualTo(text);
		assertThat(ask("Why?", "x".repeat(61)).status()).isEqualTo(422);
		assertThat(this.lift.desk().select(".question")).isEmpty();
	}

	@Test
	void whoLostTheirPlaceAsksAgainWithWhatTheyTyped() {
		Visitor lost = this.visitors.anonymous();
		Page again = lost.post(this.lift.path("/questions"), "text", "Where was I?", "name", "Ada");
		assertThat(again.status()).isGreaterThanOrEqualTo(400);
		assertThat(Jsoup.parse(again.body()).select("#question").text()).isEqualTo("Where was I?");
		assertThat(lost.post(this.lift.path("/questions"), "text", "Where was I?", "name", "Ada").status())
			.isEqualTo(302);
		assertThat(this.lift.desk().select(".question")).hasSize(1);
	}

	@Test
	void questionsComeOneAfterAnother() {
		int status = 302;
		for (int number = 0; number < 10 && status == 302; number++) {
			status = ask("Number " + number + "?", "").status();
		}
		assertThat(status).isEqualTo(429);
		Page refused = ask("One more?", "");
		assertThat(refused.body()).contains("One more?", "send it again in a moment");
	}

	@Test
	void noQuestionsAreTakenWhenThePresenterWantsNone() {
		this.lift.wants("questions", "false");
		org.awaitility.Awaitility.await()
			.untilAsserted(() -> assertThat(this.lift.room(this.follower).select("#ask[hidden]")).hasSize(1));
		assertThat(ask("Why?", "").status()).isEqualTo(409);
	}

	@Test
	void questionBecomesAnOpenQuestionBesideThoseThatAreThere() {
		ask("Did <b>it</b> *really* stop?", "Ada");
		assertThat(this.lift.settle("open-question").status()).isEqualTo(302);
		assertThat(this.lift.told()).contains("Why did it wait?", "Did <b>it</b> *really* stop? (Ada)");
		assertThat(this.lift.desk().select(".question").text()).contains("an open question of the write-up now");
		assertThat(this.lift.desk().select(".question form")).isEmpty();
	}

	@Test
	void questionIsAddedToWhatOthersHaveWrittenMeanwhile() {
		ask("Did it really stop?", "");
		Presented.save(this.lift.presenter(), this.lift.story(), "open-questions", "* Who else waits?");
		assertThat(this.lift.settle("open-question").status()).isEqualTo(302);
		assertThat(this.lift.told()).contains("Who else waits?", "Did it really stop?");
	}

	@Test
	void questionBecomesAFollowUpOfThePresenter() {
		ask("Why is there " + "no ".repeat(100) + "ladder?", "");
		assertThat(this.lift.settle("follow-up").status()).isEqualTo(302);
		assertThat(this.lift.told()).contains("Why is there no no", "Investigate", "Wren Bell");
	}

	@Test
	void answeredQuestionGoesAwayOnce() {
		ask("Did it really stop?", "");
		String action = this.lift.desk().select("form[action$=/dismissal]").attr("action");
		assertThat(this.lift.presenter().post(action).status()).isEqualTo(302);
		assertThat(this.lift.presenter().post(action).status()).isEqualTo(404);
	}

	@Test
	void whoMayOnlyReadTheStoryPresentsButDoesNotChangeIt() {
		Visitor ben = this.visitors.signedIn("Ben");
		Presented bens = Presented.open(ben, this.lift.story(), "open", "true");
		bens.room(this.follower);
		this.follower.post(bens.path("/questions"), "text", "Why?", "name", "");
		assertThat(bens.desk().select(".question-actions form")).hasSize(1);
		String action = bens.desk()
			.select("form[action$=/dismissal]")
			.attr("action")
			.replace("dismissal", "open-question");
		assertThat(ben.post(action).status()).isEqualTo(403);
		assertThat(bens.desk().select(".question-actions form")).hasSize(1);
	}

}
