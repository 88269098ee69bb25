package dev.festival.audit;

import java.util.UUID;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is written down about who may see a write-up.
 */
@FestivalTest
class WriteUpEntriesTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	private final String title = "The lift " + UUID.randomUUID();

	@Test
	void everyChangeOfWhoMaySeeItIsWrittenDown() {
		Visitor wren = this.visitors.signedIn("Wren");
		String story = begin(wren);
		wren.post(story + "/review");
		wren.post(story + "/publication");
		wren.post(story + "/archive");
		wren.post(story + "/archive", "_method", "delete");
		wren.post(story + "/publication", "_method", "delete");
		String about = "|Wren|#" + story.substring(story.lastIndexOf('/') + 1) + "|" + this.title;
		assertThat(new Written(this.jdbc).by(wren)).containsExactly("signed-in|Wren||", "write-up-in-review" + about,
				"write-up-published" + about, "write-up-archived" + about, "write-up-unarchived" + about,
				"write-up-taken-back" + about);
	}

	@Test
	void titleThatNobodyElseHasSeenStaysWithItsPeople() {
		Visitor wren = this.visitors.signedIn("Wren");
		String story = begin(wren);
		wren.post(story + "/archive");
		wren.post(story + "/archive", "_method", "delete");
		String about = "|Wren|#" + story.substring(story.lastIndexOf('/') + 1) + "|";
		Written written = new Written(this.jdbc);
		assertThat(written.by(wren)).containsExactly("signed-in|Wren||", "write-up-archived" + about,
				"write-up-unarchived" + about);
		assertThat(written.holding(this.title)).isZero();
	}

	@Test
	void linksForThoseOutsideAreWrittenDownWithoutTheirTokens() {
		Visitor wren = this.visitors.signedIn("Wren");
		String story = begin(wren);
		wren.post(story + "/publication");
		Page made = wren.post(story + "/links", "shows", "SLIDES", "lasts", "DAY");
		Document page = Jsoup.parse(made.body());
		String close = page.select("form[action*=links/]").attr("action");
		wren.post(close, "_method", "delete");
		wren.post(close, "_method", "delete");
		String about = "|Wren|#" + story.substring(story.lastIndexOf('/') + 1) + "|Only the slides";
		Written written = new Written(this.jdbc);
		assertThat(written.by(wren)).endsWith("write-up-link-made" + about + ", for 1 day",
				"write-up-link-closed" + about);
		assertThat(
				written.holding(page.select("input[aria-label=Link]").attr("value").replaceAll(".*shared/|/deck", "")))
			.isZero();
	}

	@Test
	void whatWasRefusedIsNotWrittenDown() {
		Visitor wren = this.visitors.signedIn("Wren");
		Visitor stranger = this.visitors.signedIn("Stranger");
		String story = begin(wren);
		assertThat(stranger.post(story + "/publication").status()).isEqualTo(404);
		assertThat(new Written(this.jdbc).by(stranger)).containsExactly("signed-in|Stranger||");
	}

	private String begin(Visitor teller) {
		Page page = teller.post("/write-ups", "title", this.title, "sentence", "It broke.", "when", "2026-03-10T14:00",
				"zone", "UTC");
		return page.location().replaceFirst("/(guide|edit).*", "");
	}

}
