package dev.festival.writeup.web;

import java.util.List;

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
 * People talk about a write-up where it is written.
 */
@FestivalTest
class DiscussionTests {

	@Autowired
	private Visitors visitors;

	private Visitor asha = new Visitor("");

	private Told story = new Told(new Visitor(""), 0);

	@BeforeEach
	void tell() {
		this.asha = this.visitors.signedIn("Asha Rao");
		this.story = Told.by(this.visitors.signedIn("Wren Bell"), "The lift that waited")
			.part("impact", "Forty people took the stairs.")
			.lines("14:02 the lift stops", "14:05 somebody notices")
			.factor("The sensor was painted over")
			.published();
	}

	@Test
	void threadStandsWhereItIsAboutAndIsAnswered() {
		comment(this.asha, "timeline-2", "Who **noticed**?");
		comment(this.asha, "facts", "A good story.");
		reply(this.story.teller(), "Who noticed", "The cleaner did.");
		Document page = discussion(this.asha);
		assertThat(page.select(".thread .thread-place").eachText()).containsExactly("The whole story",
				"Timeline somebody notices");
		assertThat(page.select(".thread:contains(Who noticed) .remark-head b").eachText()).containsExactly("Asha Rao",
				"Wren Bell");
		assertThat(page.select(".thread:contains(Who noticed) .thread-place a").attr("href"))
			.isEqualTo(this.story.path("#entry-2"));
		assertThat(page.select(".remark strong").text()).isEqualTo("noticed");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   \n", "\u200b" })
	void commentSaysSomething(String nothing) {
		Page refused = this.asha.post(this.story.path("/discussion/threads"), "form", "new-thread", "about", "impact",
				"text", nothing);
		assertThat(refused.status()).isEqualTo(422);
		Document page = Jsoup.parse(refused.body());
		assertThat(page.select("#new-thread [role=alert]").text()).isEqualTo("Write a word or two first.");
		assertThat(page.select("#about [selected]").attr("value")).isEqualTo("impact");
		assertThat(discussion(this.asha).select(".thread")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "nowhere", "timeline-99", "timeline", "moments", "impact-1", "factors-0", "", "audience" })
	void placeThatIsNotThereIsRefusedAndTheTextKept(String place) {
		Page refused = this.asha.post(this.story.path("/discussion/threads"), "form", "new-thread", "about", place,
				"text", "What I wanted to say");
		// Where nothing is chosen, it is about the whole.
		assertThat(refused.status()).isEqualTo(place.isEmpty() ? 302 : 422);
		if (!place.isEmpty()) {
			assertThat(Jsoup.parse(refused.body()).select("#new-text").text()).isEqualTo("What I wanted to say");
		}
	}

	@Test
	void longTextIsRefusedAndKept() {
		String text = "long ".repeat(2_001);
		Page refused = this.asha.post(this.story.path("/discussion/threads"), "form", "new-thread", "about", "impact",
				"text", text);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(Jsoup.parse(refused.body()).select("#new-text").text()).hasSize(text.strip().length());
	}

	@Test
	void onlyItsWriterChangesAComment() {
		comment(this.asha, "impact", "Thirty people?");
		String edit = "/discussion/comments/" + remark("Thirty");
		assertThat(this.story.teller()
			.post(this.story.path(edit), "_method", "put", "text", "Hijacked", "seen", "0")
			.status()).isEqualTo(403);
		assertThat(this.story.teller().post(this.story.path(edit), "_method", "delete").status()).isEqualTo(403);
		assertThat(
				this.asha.post(this.story.path(edit), "_method", "put", "text", "Forty people?", "seen", "0").status())
			.isEqualTo(302);
		assertThat(discussion(this.asha).select(".remark").text()).contains("Forty people?", "changed");
		Page stale = this.asha.post(this.story.path(edit), "_method", "put", "text", "Fifty people?", "seen", "0",
				"form", "edit-" + remark("Forty"));
		assertThat(stale.status()).isEqualTo(422);
		assertThat(Jsoup.parse(stale.body()).select(".remark .prose").text()).isEqualTo("Forty people?");
		assertThat(Jsoup.parse(stale.body()).select(".remark textarea").text()).isEqualTo("Fifty people?");
		assertThat(Jsoup.parse(stale.body()).select(".remark-edit input[name=seen]").attr("value")).isEqualTo("1");
	}

	@Test
	void commentIsTakenBack() {
		comment(this.asha, "impact", "Thirty people?");
		reply(this.story.teller(), "Thirty", "Forty.");
		String first = "/discussion/comments/" + remark("Thirty");
		assertThat(this.asha.post(this.story.path(first), "_method", "delete").status()).isEqualTo(302);
		assertThat(discussion(this.asha).select(".remark").text()).contains("Taken back.", "Forty.")
			.doesNotContain("Thirty");
		assertThat(this.asha.post(this.story.path(first), "_method", "put", "text", "Again", "seen", "1").status())
			.isEqualTo(404);
		String second = "/discussion/comments/" + remark("Forty");
		this.story.teller().post(this.story.path(second), "_method", "delete");
		assertThat(discussion(this.asha).select(".thread")).isEmpty();
	}

	@Test
	void threadIsResolvedAndOpenedByAnAnswer() {
		comment(this.asha, "impact", "Thirty people?");
		String thread = discussion(this.asha).select(".thread").attr("id").substring(7);
		String resolution = this.story.path("/discussion/threads/" + thread + "/resolution");
		assertThat(this.story.teller().post(resolution).status()).isEqualTo(302);
		assertThat(discussion(this.asha).select(".thread-state").text()).contains("Resolved by Wren Bell");
		assertThat(discussion(this.asha).select("#comments-open").text()).isEmpty();
		reply(this.asha, "Thirty", "Not quite.");
		assertThat(discussion(this.asha).select("#comments-open").text()).isEqualTo("1 open");
		this.asha.post(resolution);
		this.asha.post(resolution, "_method", "delete");
		assertThat(discussion(this.asha).select("#comments-open").text()).isEqualTo("1 open");
	}

	@Test
	void threadOutlivesTheEntryThatItIsAbout() {
		comment(this.asha, "timeline-1", "Was it the sensor?");
		this.story.with("/timeline/1", "_method", "delete");
		assertThat(discussion(this.asha).select(".thread").text()).contains("An entry that was taken out",
				"Was it the sensor?");
	}

	@Test
	void commentsDoNotChangeTheStory() {
		int before = this.story.revision();
		comment(this.asha, "impact", "Thirty people?");
		assertThat(this.story.revision()).isEqualTo(before);
	}

	@Test
	void threadOfAnotherStoryIsNotThere() {
		comment(this.asha, "impact", "Thirty people?");
		String thread = discussion(this.asha).select(".thread").attr("id").substring(7);
		Told other = Told.by(this.asha, "Another story");
		for (String path : List.of("/discussion/threads/" + thread + "/comments",
				"/discussion/threads/" + thread + "/resolution")) {
			assertThat(this.asha.post(other.path(path), "text", "Hello").status()).as(path).isEqualTo(404);
		}
	}

	@Test
	void whoIsMentionedAndCannotReadItIsSaidSo() {
		Told draft = Told.by(this.asha, "A draft");
		Page said = this.asha.post(draft.path("/discussion/threads"), "about", "facts", "text", "@" + name("Unaware"));
		assertThat(said.location()).contains("unaware=");
		assertThat(Jsoup.parse(this.asha.get(said.location().replaceAll("^https?://[^/]+", "")).body())
			.select("#discussion-notice")
			.text()).contains("Unaware", "can’t read this write-up yet and isn’t told");
	}

	private String name(String called) {
		String name = called + " " + java.util.UUID.randomUUID();
		this.visitors.signedIn(name);
		return name;
	}

	@Test
	void reactionsShowWhoReacted() {
		react(this.asha, "hug");
		react(this.asha, "hug");
		react(this.asha, "laugh");
		react(this.story.teller(), "hug");
		assertThat(discussion(this.asha).select(".reacted").text()).isEqualTo("Hug Asha Rao, Wren Bell Laugh Asha Rao");
		assertThat(discussion(this.asha).select(".reaction[aria-pressed=true]").eachText())
			.allMatch((text) -> text.contains("Hug") || text.contains("Laugh"))
			.hasSize(2);
		this.asha.post(this.story.path("/reactions/hug"), "_method", "delete");
		assertThat(discussion(this.asha).select(".reacted").text()).isEqualTo("Hug Wren Bell Laugh Asha Rao");
		assertThat(this.asha.post(this.story.path("/reactions/thumb-down")).status()).isEqualTo(404);
	}

	@Test
	void draftsAreNotReactedTo() {
		Told draft = Told.by(this.asha, "A draft");
		assertThat(this.asha.post(draft.path("/reactions/hug")).status()).isEqualTo(422);
		assertThat(draft.document("/discussion").select(".reaction")).isEmpty();
	}

	@Test
	void peopleOfTheStoryAreThankedAndTheThanksTakenBack() {
		String thanks = this.story.path("/thanks");
		String wren = this.story.teller().id().toString();
		assertThat(this.asha.post(thanks, "to", wren, "text", "For telling it so kindly.").status()).isEqualTo(302);
		Document page = discussion(this.story.teller());
		assertThat(page.select("#thanks-given").text()).contains("Asha Rao thanks Wren Bell",
				"For telling it so kindly.");
		assertThat(page.select("#thanks-given form")).isEmpty();
		String one = discussion(this.asha).select("#thanks-given form").attr("action");
		assertThat(this.story.teller().post(one, "_method", "delete").status()).isEqualTo(404);
		assertThat(this.asha.post(one, "_method", "delete").status()).isEqualTo(302);
		assertThat(discussion(this.asha).select("#thanks-given .verdict")).isEmpty();
	}

	@Test
	void thanksNeedSomebodyAndAReason() {
		String thanks = this.story.path("/thanks");
		String wren = this.story.teller().id().toString();
		Page refused = this.asha.post(thanks, "form", "thank", "to", wren, "text", " ");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(Jsoup.parse(refused.body()).select("#thank [role=alert]").text()).contains("Say for what");
		assertThat(this.asha.post(thanks, "to", this.asha.id().toString(), "text", "Me").status()).isEqualTo(422);
		assertThat(this.asha.post(thanks, "to", wren, "text", "x".repeat(501)).status()).isEqualTo(422);
		assertThat(this.asha.post(thanks, "text", "Nobody").status()).isEqualTo(422);
	}

	private void comment(Visitor by, String about, String text) {
		Page page = by.post(this.story.path("/discussion/threads"), "about", about, "text", text);
		assertThat(page.status()).as(page::body).isEqualTo(302);
	}

	private void reply(Visitor by, String to, String text) {
		String thread = discussion(by).select(".thread:contains(" + to + ")").attr("id").substring(7);
		assertThat(by.post(this.story.path("/discussion/threads/" + thread + "/comments"), "text", text).status())
			.isEqualTo(302);
	}

	private void react(Visitor by, String kind) {
		assertThat(by.post(this.story.path("/reactions/" + kind)).status()).isEqualTo(302);
	}

	private String remark(String text) {
		return discussion(this.asha).select(".remark:contains(" + text + ")").attr("id").substring(8);
	}

	private Document discussion(Visitor visitor) {
		Page page = visitor.get(this.story.path("/discussion"));
		assertThat(page.status()).as(page::body).isEqualTo(200);
		return Jsoup.parse(page.body());
	}

}
