package dev.festival.audit;

import dev.festival.FestivalTest;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is written down about festivals.
 */
@FestivalTest
class FestivalEntriesTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void festivalsArePlannedCancelledAndHeld() {
		Visitor hanna = this.visitors.signedIn("Hanna");
		String off = plan(hanna, "Called off");
		hanna.post(off + "/cancellation", "reason", "Ill");
		String held = plan(hanna, "Held");
		hanna.post(held + "/closure");
		assertThat(new Written(this.jdbc).by(hanna)).containsExactly("signed-in|Hanna||",
				"festival-planned|Hanna|Called off|" + number(off),
				"festival-cancelled|Hanna|Called off|" + number(off), "festival-planned|Hanna|Held|" + number(held),
				"festival-held|Hanna|Held|" + number(held));
	}

	private static String plan(Visitor host, String title) {
		return host
			.post("/festivals", "title", title, "when", "2026-01-14T14:00", "zone", "UTC", "minutes", "60", "host",
					host.id().toString())
			.location()
			.replace("/order", "");
	}

	private static String number(String path) {
		return "festival " + path.replaceAll("\\D", "");
	}

}
