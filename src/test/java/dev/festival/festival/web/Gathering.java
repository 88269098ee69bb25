package dev.festival.festival.web;

import java.util.ArrayList;
import java.util.List;

import dev.festival.Page;
import dev.festival.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A festival that somebody hosts over HTTP, as a browser without scripts would.
 *
 * @param host who planned it
 * @param path where it is
 */
record Gathering(Visitor host, String path) {

	static Gathering by(Visitor host, String... more) {
		Page page = host.post("/festivals", fields(host, more));
		assertThat(page.status()).as(page::body).isEqualTo(302);
		return new Gathering(host, page.location().replace("/order", ""));
	}

	/**
	 * A write-up that somebody has told and published.
	 */
	static long published(Visitor teller, String title) {
		long number = told(teller, title);
		assertThat(teller.post("/write-ups/" + number + "/publication", "seen", "2147483647").status()).isEqualTo(302);
		return number;
	}

	static long told(Visitor teller, String title) {
		Page page = teller.post("/write-ups", "title", title, "sentence", "It broke.", "when", "2026-03-10T14:00",
				"zone", "UTC");
		return Long.parseLong(page.location().replaceAll("\\D", ""));
	}

	static void restrict(Visitor teller, long number, String... readers) {
		List<String> fields = new ArrayList<>(List.of("seen", "2147483647", "restricted", "true"));
		for (String reader : readers) {
			fields.addAll(List.of("readers", reader));
		}
		assertThat(teller.post("/write-ups/" + number + "/audience", fields.toArray(String[]::new)).status())
			.isEqualTo(302);
	}

	/**
	 * What a form would send, with some fields changed.
	 */
	static String[] fields(Visitor host, String... changed) {
		List<String> fields = new ArrayList<>(List.of(changed));
		String[] usual = { "title", "", "when", "2098-11-14T14:00", "zone", "UTC", "minutes", "60", "host",
				host.id().toString() };
		for (int at = 0; at < usual.length; at += 2) {
			if (!List.of(changed).contains(usual[at])) {
				fields.addAll(List.of(usual[at], usual[at + 1]));
			}
		}
		return fields.toArray(String[]::new);
	}

	Gathering with(String below, String... fields) {
		Page page = this.host.post(this.path + below, fields);
		assertThat(page.status()).as(page::body).isEqualTo(302);
		return this;
	}

	Gathering telling(long... numbers) {
		for (long number : numbers) {
			with("/items", "writeUp", Long.toString(number), "minutes", "10");
		}
		return this;
	}

	Gathering saying(String words, int minutes) {
		return with("/items", "words", words, "minutes", Integer.toString(minutes));
	}

	Gathering offer(Visitor teller, long number) {
		Page page = teller.post(this.path + "/sign-ups", "writeUp", Long.toString(number));
		assertThat(page.status()).as(page::body).isEqualTo(302);
		return this;
	}

	String number() {
		return this.path.substring(this.path.lastIndexOf('/') + 1);
	}

	Document page() {
		return page(this.host);
	}

	Document page(Visitor reader) {
		return document(reader, "");
	}

	Document document(Visitor reader, String below) {
		Page page = reader.get(this.path + below);
		assertThat(page.status()).as(page::body).isEqualTo(200);
		return Jsoup.parse(page.body());
	}

	/**
	 * The running order as its page says it: times and titles.
	 */
	List<String> order(Visitor reader) {
		return page(reader).select(".agenda-item")
			.stream()
			.map((item) -> item.select(".agenda-time").text() + " " + item.select("h3").text())
			.toList();
	}

	/**
	 * The id of the item that is called so.
	 */
	String item(String title) {
		return document(this.host, "/order")
			.select(".agenda-item:has(h3:containsOwn(%s)), .agenda-item:has(a:containsOwn(%<s))".formatted(title))
			.attr("data-item");
	}

}
