package dev.festival.writeup.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import dev.festival.FestivalTest;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walking through a list that is longer than a page.
 */
@FestivalTest
class PagingTests {

	private static final int STORIES = 45;

	@Autowired
	private Visitors visitors;

	@Test
	void everyStoryIsMetOnceThereAndBack() {
		Visitor wren = this.visitors.signedIn("Wren");
		for (int story = 0; story < STORIES; story++) {
			// Four at a time happened in the same minute.
			Told.by(wren, "Story " + story, "when", "2026-03-10T14:%02d".formatted(story / 4));
		}
		List<Document> pages = new ArrayList<>();
		List<String> there = walk(wren, "/write-ups?teller=" + wren.id(), "next", pages);
		assertThat(pages).hasSize(3);
		assertThat(there).hasSize(STORIES).doesNotHaveDuplicates();
		assertThat(pages.getFirst().select("a[rel=prev]")).isEmpty();
		assertThat(pages.getLast().select("a[rel=next]")).isEmpty();
		assertThat(there.subList(0, 3)).containsExactly("Story 44", "Story 43", "Story 42");

		List<Document> back = new ArrayList<>(List.of(pages.getLast()));
		String before = pages.getLast().select("a[rel=prev]").attr("href");
		walk(wren, before, "prev", back);
		List<String> met = new ArrayList<>();
		back.reversed().forEach((page) -> met.addAll(titles(page)));
		assertThat(met).isEqualTo(there);
	}

	@Test
	void placeBeyondTheEndsIsEmptyAndLeadsNowhere() {
		Visitor wren = this.visitors.signedIn("Wren");
		Told.by(wren, "Only");
		for (String place : List.of("before=1.1", "after=4102444800000.1")) {
			Document page = Jsoup.parse(wren.get("/write-ups?teller=" + wren.id() + "&" + place).body());
			assertThat(titles(page)).isEmpty();
			assertThat(page.select("a[rel=next], a[rel=prev]")).isEmpty();
		}
	}

	private static List<String> walk(Visitor reader, String from, String direction, List<Document> pages) {
		List<String> met = new ArrayList<>();
		String address = from;
		while (!address.isEmpty() && pages.size() < STORIES) {
			Document page = Jsoup.parse(reader.get(address).body());
			pages.add(page);
			met.addAll(titles(page));
			address = page.select("a[rel=" + direction + "]").attr("href");
		}
		return Collections.unmodifiableList(met);
	}

	private static List<String> titles(Document page) {
		return page.select(".listing-row h2 a").eachText();
	}

}
