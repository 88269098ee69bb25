package dev.festival.hostile;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.festival.Page;
import dev.festival.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page that shows something of a story.
 *
 * @param teller who tells it
 * @param colleague who reviews it
 * @param path of it
 * @param deal of what their addresses ask for
 */
record HostilePages(Typist teller, Typist colleague, String path, Deal deal) {

	void show(String factor, String promise, Sown sown) {
		Visitor reader = this.teller.visitor();
		for (String below : new String[] { "", "/edit", "/facts", "/audience", "/timeline", "/timeline/1", "/factors",
				"/follow-ups", "/images", "/publication", "/deck", "/deck/notes", "/deck?length=full",
				"/deck/arrangement", "/deck/slides/timeline", "/links", "/discussion", "/history", "?names=roles",
				"/deck?names=roles", "/deck/notes?names=roles", "/guide" }) {
			sown.add(reader, path(below));
		}
		Document guide = document("/guide/timeline");
		guide.select("a[href^=" + path("/guide/") + "]")
			.eachAttr("href")
			.stream()
			.distinct()
			.forEach((step) -> sown.add(reader, step));
		sown.add(reader, path("/factors/" + factor), promise);
		versions().forEach((version) -> sown.add(reader, version));
		sown.add(reader, this.teller.address(path("/discussion"), "on", this.deal.markup(190)),
				this.teller.address(path("/deck"), "names", this.deal.markup(190)),
				this.teller.address(path("/deck/notes"), "names", this.deal.markup(190)), wished("/deck"),
				wished("/deck/notes"));
		for (String file : List.of("/deck.pptx", "/deck.pdf", "/deck.html", "/deck.md")) {
			String wished = wished(file);
			assertThat(reader.get(wished).status()).as(wished).isEqualTo(200);
		}
		String printed = this.teller.address(path(".pdf"), "names", this.deal.markup(190));
		assertThat(reader.get(printed).status()).as(printed).isIn(200, 409);
		sown.add(this.colleague.visitor(), path(""), path("/discussion"));
		Visitor anybody = new Visitor(reader.address());
		for (String shows : List.of("WRITE_UP", "SLIDES")) {
			Page made = this.teller.visitor().post(path("/links"), "shows", shows, "lasts", "WEEK");
			assertThat(made.status()).isEqualTo(201);
			String link = Jsoup.parse(made.body())
				.select("input[aria-label=Link]")
				.attr("value")
				.substring(reader.address().length());
			sown.add(anybody, link);
			sown.add(anybody, link.replaceFirst("/deck$", "") + "/deck");
		}
	}

	private String wished(String deck) {
		return this.teller.address(path(deck), "names", this.deal.markup(190), "length", this.deal.markup(190),
				"template", this.deal.markup(190), "notes", this.deal.markup(190));
	}

	/**
	 * The pages of those versions that changed another part than the one before.
	 */
	private Stream<String> versions() {
		List<String> all = document("/history").select(".versions > li > b > a").eachAttr("href");
		int step = Math.max(1, all.size() / 6);
		return IntStream.range(0, all.size()).filter((at) -> at % step == 0).mapToObj(all::get);
	}

	private String path(String below) {
		return this.path + below;
	}

	private Document document(String below) {
		return Jsoup.parse(this.teller.visitor().get(path(below)).body());
	}

}
