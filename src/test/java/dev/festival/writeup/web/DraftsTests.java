package dev.festival.writeup.web;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static dev.festival.writeup.web.GuardedStory.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A draft is seen by its people only, wherever many write-ups are shown.
 */
@FestivalTest
class DraftsTests {

	@Autowired
	private Visitors visitors;

	private Visitor stranger = new Visitor("");

	private Visitor wren = new Visitor("");

	private GuardedStory story = new GuardedStory(new Told(new Visitor(""), 0), "", "", "", "");

	@BeforeEach
	void tell() {
		this.wren = this.visitors.signedIn("Wren");
		this.stranger = this.visitors.signedIn("Stranger");
		this.story = GuardedStory.by(this.wren, this.stranger.id().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/write-ups", "/write-ups?status=DRAFT", "/write-ups?q=zebrafinch",
			"/write-ups?tag=Zebrafinch-tag", "/write-ups?service=Zebrafinch-service", "/write-ups?severity=SEV_1",
			"/write-ups?kind=GOOD_CATCH", "/write-ups?teller=%s", "/write-ups?before=4100000000000.1", "/follow-ups" })
	void placeShowsItToItsPeopleOnly(String place) {
		String own = place.replace("%s", this.wren.id().toString());
		assertSeen(this.wren, own, true);
		assertSeen(this.stranger, own, false);
		assertSeen(this.visitors.signedIn("Administrator", "ADMINISTRATOR", "UTC"), own, false);
	}

	@Test
	void archivedDraftStaysDraft() {
		this.story.told().with("/archive");
		assertSeen(this.wren, "/write-ups?status=ARCHIVED", true);
		assertSeen(this.stranger, "/write-ups?status=ARCHIVED", false);
		assertThat(this.stranger.get(this.story.told().path("")).status()).isEqualTo(404);
		assertThat(this.stranger.get("/follow-ups/" + this.story.followUp()).status()).isEqualTo(404);
	}

	@Test
	void storyThatIsTakenBackIsDraftAgain() {
		this.story.told().published();
		assertSeen(this.stranger, "/write-ups?q=zebrafinch", true);
		assertSeen(this.stranger, "/follow-ups", true);
		assertSeen(this.stranger, "/", true);
		this.story.told().with("/publication", "_method", "delete");
		assertSeen(this.stranger, "/write-ups?teller=" + this.wren.id(), false);
		assertThat(this.stranger.get(this.story.told().path("")).status()).isEqualTo(404);
		assertThat(this.stranger.get(this.story.told().path("/history/1")).status()).isEqualTo(404);
	}

	@Test
	void reviewIsForEverybody() {
		this.story.told().with("/review");
		assertSeen(this.stranger, this.story.told().path(""), true);
		assertSeen(this.stranger, "/write-ups?status=IN_REVIEW", true);
		this.story.told().with("/review", "_method", "delete");
		assertThat(this.stranger.get(this.story.told().path("")).status()).isEqualTo(404);
	}

	@Test
	void peopleOfDraftSeeItUntilTheyAreTakenOff() {
		this.story.told().facts("involved[RESPONDER]", this.stranger.id().toString());
		assertSeen(this.stranger, this.story.told().path(""), true);
		assertSeen(this.stranger, "/write-ups?status=DRAFT", true);
		assertThat(this.stranger.get(this.story.told().path("/edit")).status()).isEqualTo(200);
		this.story.told().facts("involved[RESPONDER]", "");
		assertThat(this.stranger.get(this.story.told().path("")).status()).isEqualTo(404);
		assertSeen(this.stranger, "/write-ups?status=DRAFT", false);
	}

	@Test
	void namesInDraftAreNotOfferedToOthers() {
		Told own = Told.by(this.stranger, "Another story");
		assertThat(own.teller().get(own.path("/facts")).body()).doesNotContain(SECRET);
		this.story.told().published();
		assertThat(own.teller().get(own.path("/facts")).body()).contains(SECRET + "-tag");
	}

	@Test
	void mentionOfDraftDoesNotSayWhatItIs() {
		Told own = Told.by(this.stranger, "Another story").part("impact", "as in #" + this.story.told().number());
		assertThat(own.page().body()).contains(">#" + this.story.told().number() + "</a>").doesNotContain(SECRET);
		assertThat(own.teller().get(own.path("/deck")).body()).doesNotContain(SECRET);
	}

	private static void assertSeen(Visitor visitor, String place, boolean seen) {
		Page page = visitor.get(place);
		assertThat(page.status()).as(place).isEqualTo(200);
		assertThat(page.body().contains(SECRET + " ")).as("%s on %s", SECRET, place).isEqualTo(seen);
	}

}
