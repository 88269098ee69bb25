package dev.festival.mail;

import java.util.ArrayList;
import java.util.List;

import dev.festival.Page;
import dev.festival.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A write-up that somebody tells, and asks others about.
 */
record Story(Visitor teller, String path, String title) {

	static Story by(Visitor teller, String title) {
		Page page = teller.post("/write-ups", "title", title, "sentence", "It broke.", "when", "2026-03-10T14:00",
				"zone", "UTC");
		return new Story(teller, page.location().replaceFirst("/(guide|edit).*", ""), title);
	}

	String id() {
		return "#" + this.path.substring(this.path.lastIndexOf('/') + 1);
	}

	Story with(String below, String... fields) {
		List<String> all = new ArrayList<>(List.of(fields));
		all.addAll(List.of("seen", "2147483647"));
		Page page = this.teller.post(this.path + below, all.toArray(String[]::new));
		assertThat(page.status()).as(page::toString).isEqualTo(302);
		return this;
	}

	Story promise(String what, Visitor owner) {
		return with("/follow-ups", "title", what, "owner", owner.id().toString(), "due", "2026-05-01", "type",
				"PREVENT");
	}

	Story naming(String as, Visitor person) {
		return with("/facts", "title", this.title, "kind", "INCIDENT", "when", "2026-03-10T14:00", "zone", "UTC",
				"shownIn", "UTC", "teller", this.teller.id().toString(), "involved[" + as + "]",
				person.id().toString());
	}

}
