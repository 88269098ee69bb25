package dev.festival.browser;

import java.util.Objects;

import dev.festival.Page;
import dev.festival.Visitor;

/**
 * Tells a story through the forms and without a browser, for tests that need one to be
 * there.
 */
final class Telling {

	private final Visitor teller;

	private final String path;

	private Telling(Visitor teller, String path) {
		this.teller = teller;
		this.path = path;
	}

	/**
	 * Begins a draft.
	 */
	static Telling of(Visitor teller, String title, String inShort) {
		Page begun = teller.post("/write-ups", "title", title, "when", "2026-03-01T22:10", "zone", "UTC", "sentence",
				inShort);
		return new Telling(teller, begun.location().replaceFirst("/(guide|edit)$", ""));
	}

	/**
	 * The address of a page of it.
	 * @param below such as <code>/edit</code>, or empty for the write-up itself
	 */
	String path(String below) {
		return this.path + below;
	}

	Telling text(String part, String words) {
		return send("/parts", "seen", "1", "seen." + part, "1000", part, words);
	}

	Telling facts(String title, String... more) {
		String[] facts = { "title", title, "kind", "INCIDENT", "severity", "SEV_2", "when", "2026-03-01T22:10", "zone",
				"UTC", "shownIn", "UTC", "seen", "1000", "teller", this.teller.id().value().toString() };
		String[] all = new String[facts.length + more.length];
		System.arraycopy(facts, 0, all, 0, facts.length);
		System.arraycopy(more, 0, all, facts.length, more.length);
		return send("/facts", all);
	}

	Telling lines(String lines) {
		return send("/timeline", "lines", lines, "previewed", "true");
	}

	Telling factor(String title, String layer) {
		return send("/factors", "title", title, "layer", layer, "role", "CONTRIBUTING", "detail",
				"Harmless *alone*, as all of them.", "seen", "1");
	}

	Telling followUp(String title, String due) {
		return send("/follow-ups", "title", title, "owner", this.teller.id().value().toString(), "due", due, "type",
				"PREVENT", "status", "OPEN", "seen", "1");
	}

	Telling publish() {
		return send("/publication");
	}

	/**
	 * The address of what a link on one of its pages leads to.
	 */
	String linked(String below, String start) {
		String body = this.teller.get(this.path + below).body();
		int at = body.indexOf("href=\"" + start);
		Objects.checkIndex(at, body.length());
		return body.substring(at + 6, body.indexOf('"', at + 6));
	}

	private Telling send(String below, String... fields) {
		Page page = this.teller.post(this.path + below, fields);
		if (page.status() != 302) {
			throw new IllegalStateException(page.toString());
		}
		return this;
	}

}
