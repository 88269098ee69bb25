package dev.festival.hostile;

import java.util.List;

import dev.festival.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Festivals whose every word is a vector.
 *
 * @param host who plans them
 * @param guest who is invited and offers a story
 */
record HostileGatherings(Typist host, Typist guest, Deal deal) {

	void hold(String story, Sown sown) {
		String number = story.replaceAll("\\D", "");
		String path = plan("2026-01-10T14:00");
		this.host.send(path + "/items", "words", markup(100), "minutes", "10");
		this.host.send(path + "/items/1", "_method", "put", "words", markup(100), "minutes", "12");
		this.host.post(path + "/items", "words", markup(150), "minutes", markup(20), "writeUp", markup(20));
		this.host.post(path + "/items/1/place", "_method", "put", "to", markup(20));
		this.host.send(path + "/notes", "notes", this.deal.text(200, 20_000), "seen.notes", "0", "decisions",
				this.deal.text(200, 20_000), "seen.decisions", "0");
		this.host.post(path + "/notes", "notes", this.deal.text(20, 20_000), "seen.notes", "0");
		this.host.post(path + "/answer", "_method", "put", "learned", markup(20), "again", markup(20));
		look(sown, path, "", "/order", "/edit", "/notes", "/closure");
		this.host.send(path + "/items", "writeUp", number, "minutes", "10");
		this.host.post(path + "/presentation", "open", markup(20), "minutes", markup(20), "names", markup(20), "length",
				markup(20));
		sown.add(this.host.visitor(), this.host.address(path + "/presentation", "length", markup(20)));
		look(sown, path, "/presentation");
		for (String file : List.of("/deck", "/deck/notes", "/deck.pptx", "/deck.pdf", "/deck.html", "/deck.md")) {
			String wished = this.host.address(path + file, "names", markup(20), "length", markup(20), "template",
					markup(20), "notes", markup(20));
			assertThat(this.host.visitor().get(wished).status()).as(wished).isEqualTo(200);
		}
		this.host.send(path + "/closure", "told", "2");
		look(sown, path, "");
		String ahead = plan("2098-01-10T14:00");
		this.host.send(ahead + "/guests", "people", this.guest.visitor().id().toString());
		this.host.post(ahead + "/guests", "people", markup(20));
		this.guest.post(ahead + "/sign-ups", "writeUp", markup(20));
		this.guest.send(ahead + "/sign-ups", "writeUp", number);
		this.host.post(ahead + "/sign-ups/" + number, "_method", "put", "words", markup(200));
		look(sown, ahead, "", "/guests");
		this.host.send(ahead + "/sign-ups/" + number, "_method", "put", "accepted", "false", "words", markup(200));
		this.host.send(ahead, fields("2098-02-10T14:00", "_method", "put", "seen", "0"));
		this.host.post(ahead, fields("2098-03-10T14:00", "_method", "put", "seen", "0"));
		this.host.post(ahead + "/cancellation", "reason", markup(200).repeat(99));
		this.host.send(ahead + "/cancellation", "reason", markup(200));
		look(sown, ahead, "", "/edit");
		sown.add(this.host.visitor(), "/festivals", "/write-ups/" + number + "/festivals", "/write-ups/" + number);
	}

	private String plan(String when) {
		this.host.post("/festivals", "title", markup(190).repeat(9), "place", markup(190), "callLink",
				"javascript:alert(1)//<b>", "welcome", this.deal.text(9, 2_000), "when", markup(20));
		return this.host.send("/festivals", fields(when)).location().replace("/order", "");
	}

	private String[] fields(String when, String... more) {
		String[] fields = { "title", markup(190), "when", when, "zone", "UTC", "minutes", "60", "host",
				this.host.visitor().id().toString(), "place", markup(190), "callLink", "https://festival.example/'call",
				"welcome", this.deal.text(200, 19_000) };
		String[] all = new String[fields.length + more.length];
		System.arraycopy(fields, 0, all, 0, fields.length);
		System.arraycopy(more, 0, all, fields.length, more.length);
		return all;
	}

	private void look(Sown sown, String path, String... below) {
		for (Visitor reader : new Visitor[] { this.host.visitor(), this.guest.visitor() }) {
			for (String page : below) {
				sown.add(reader, path + page);
			}
		}
	}

	private String markup(int most) {
		return this.deal.markup(most);
	}

}
