package dev.festival.writeup.web;

import dev.festival.Page;
import dev.festival.Visitor;
import org.jsoup.Jsoup;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A link to a write-up, as it was made on the page.
 */
record SharedBy(String path) {

	static SharedBy link(Told told, String shows, String lasts) {
		Page page = told.teller().post(told.path("/links"), "shows", shows, "lasts", lasts);
		assertThat(page.status()).as(page::body).isEqualTo(201);
		String address = Jsoup.parse(page.body()).select("input[aria-label=Link]").attr("value");
		return new SharedBy(address.substring(told.teller().address().length()));
	}

	String token() {
		return this.path.replaceAll("/shared/|/deck$", "");
	}

	Page get(Visitor visitor, String below) {
		return visitor.get("/shared/" + token() + below);
	}

}
