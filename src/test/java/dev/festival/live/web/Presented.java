package dev.festival.live.web;

import java.util.ArrayList;
import java.util.List;

import dev.festival.Page;
import dev.festival.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A story that somebody tells and presents to a room.
 *
 * @param presenter who tells it
 * @param story its path
 * @param code of the room
 */
record Presented(Visitor presenter, String story, String code) {

	static final String NOTE = "Zebrafinch";

	/**
	 * Publishes a story with a few slides and opens a room for it.
	 * @param more fields of the form that opens it
	 */
	static Presented by(Visitor presenter, String... more) {
		Page begun = presenter.post("/write-ups", "title", "The lift that waited", "sentence", "It stopped.", "when",
				"2026-03-10T14:00", "zone", "UTC");
		String story = "/write-ups/" + begun.location().replaceAll("\\D", "");
		// The second paragraph is for the notes only.
		save(presenter, story, "in-short", "It stopped between two floors.\n\nNobody pressed anything.");
		save(presenter, story, "the-bit", "We took the stairs, both of them.");
		save(presenter, story, "open-questions", "* Why did it wait?");
		assertThat(presenter.post(story + "/publication").status()).isEqualTo(302);
		return open(presenter, story, more);
	}

	static Presented open(Visitor presenter, String story, String... more) {
		Page opened = presenter.post(story + "/presentation", more);
		assertThat(opened.status()).as(opened::toString).isEqualTo(302);
		return new Presented(presenter, story, opened.location().replaceAll(".*/live/(\\w+)/presenter", "$1"));
	}

	static void save(Visitor teller, String story, String part, String text) {
		Page saved = teller.post(story + "/parts", part, text, "seen", "2147483647");
		assertThat(saved.status()).as(saved::toString).isEqualTo(302);
	}

	String path(String below) {
		return "/live/" + this.code + below;
	}

	/**
	 * The presenter wants something else to be shown.
	 */
	Presented wants(String... fields) {
		List<String> all = new ArrayList<>(List.of("_method", "put"));
		all.addAll(List.of(fields));
		Page page = this.presenter.post(path("/presenter/scene"), all.toArray(String[]::new));
		assertThat(page.status()).as(page::toString).isEqualTo(302);
		return this;
	}

	/**
	 * The page on which this visitor follows.
	 */
	Document room(Visitor follower) {
		Page page = follower.get(path(""));
		assertThat(page.status()).as(page::toString).isEqualTo(200);
		return Jsoup.parse(page.body());
	}

	Document desk() {
		Page page = this.presenter.get(path("/presenter"));
		assertThat(page.status()).as(page::toString).isEqualTo(200);
		return Jsoup.parse(page.body());
	}

	/**
	 * Does something with the only question that waits.
	 */
	Page settle(String how) {
		return this.presenter.post(desk().select("form[action$=/" + how + "]").attr("action"));
	}

	String told() {
		return Jsoup.parse(this.presenter.get(this.story).body()).select("main").text();
	}

}
