package dev.festival.writeup.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.festival.Page;
import dev.festival.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A write-up that somebody tells over HTTP, as a browser without scripts would.
 *
 * @param teller who tells it
 * @param number what it is called
 */
record Told(Visitor teller, long number) {

	/**
	 * Begins a write-up with a title, a time and a sentence.
	 */
	static Told by(Visitor teller, String title, String... more) {
		List<String> fields = new ArrayList<>(
				List.of("title", title, "sentence", "It broke.", "when", "2026-03-10T14:00", "zone", "UTC"));
		for (int at = 0; at < more.length; at += 2) {
			fields.set(fields.indexOf(more[at]) + 1, more[at + 1]);
		}
		Page page = teller.post("/write-ups", fields.toArray(String[]::new));
		assertThat(page.status()).as(page::body).isEqualTo(302);
		return new Told(teller, Long.parseLong(page.location().replaceAll("\\D", "")));
	}

	String path(String below) {
		return "/write-ups/" + this.number + below;
	}

	Page page() {
		return this.teller.get(path(""));
	}

	/**
	 * The newest revision, as the editor says it.
	 */
	int revision() {
		return Integer.parseInt(document("/edit").select("#story input[name=seen]").attr("value"));
	}

	/**
	 * Sends the fields after looking at the newest version.
	 */
	Page post(String below, String... fields) {
		return sendSeen(revision(), below, fields);
	}

	Page sendSeen(int seen, String below, String... fields) {
		String[] all = Arrays.copyOf(fields, fields.length + 2);
		all[fields.length] = "seen";
		all[fields.length + 1] = Integer.toString(seen);
		return this.teller.post(path(below), all);
	}

	Told with(String below, String... fields) {
		Page page = post(below, fields);
		assertThat(page.status()).as(page::body).isEqualTo(302);
		return this;
	}

	Told part(String slug, String text) {
		return with("/parts", slug, text);
	}

	Told lines(String... lines) {
		return with("/timeline", "lines", String.join("\n", lines), "previewed", "true");
	}

	Told factor(String title, String... more) {
		return with("/factors", fields(List.of("title", title, "role", "CONTRIBUTING", "layer", "CODE"), more));
	}

	Told promise(String title, String... more) {
		return with("/follow-ups", fields(
				List.of("title", title, "owner", this.teller.id().toString(), "due", "2026-05-01", "type", "PREVENT"),
				more));
	}

	Told published() {
		return with("/publication", "meant", "true");
	}

	/**
	 * Lets another person tell it, as somebody else.
	 */
	Told as(Visitor other) {
		return new Told(other, this.number);
	}

	/**
	 * Saves the facts as they stand in the form, with some fields changed.
	 */
	Page facts(String... changed) {
		return this.teller.post(path("/facts"),
				new FormFields(
						java.util.Objects.requireNonNull((FormElement) document("/facts").select("form.stack").first()))
					.with(changed));
	}

	Document document(String below) {
		Page page = this.teller.get(path(below));
		assertThat(page.status()).as(page::body).isEqualTo(200);
		return Jsoup.parse(page.body());
	}

	private static String[] fields(List<String> usual, String... more) {
		List<String> fields = new ArrayList<>(List.of(more));
		for (int at = 0; at < usual.size(); at += 2) {
			if (!fields.contains(usual.get(at))) {
				fields.addAll(usual.subList(at, at + 2));
			}
		}
		return fields.toArray(String[]::new);
	}

}
