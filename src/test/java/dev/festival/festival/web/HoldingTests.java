package dev.festival.festival.web;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import dev.festival.festival.FestivalEditor;
import dev.festival.festival.FestivalId;
import dev.festival.festival.Heard;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is said and decided is taken down, what was told is remembered, and everybody says
 * how it was.
 */
@FestivalTest
class HoldingTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private FestivalEditor editor;

	private Visitor host;

	private Visitor teller;

	@BeforeEach
	void someoneHosts() {
		this.host = this.visitors.signedIn("Hanna");
		this.teller = this.visitors.signedIn("Wren");
	}

	private Gathering today(String... more) {
		String[] fields = new String[more.length + 2];
		System.arraycopy(more, 0, fields, 0, more.length);
		fields[more.length] = "when";
		fields[more.length + 1] = "2026-01-14T14:00";
		return Gathering.by(this.host, fields);
	}

	@Test
	void writeUpsKnowWhereTheyWereTold() {
		long told = Gathering.published(this.teller, "Told there");
		long left = Gathering.published(this.teller, "No time for it");
		Gathering gathering = today("title", "January festival").telling(told, left);
		// What is said once is no part of it.
		this.teller.get("/write-ups/" + told);
		String before = this.teller.get("/write-ups/" + told).header("ETag").orElseThrow();
		gathering.with("/closure", "told", gathering.item("Told there"));
		Page after = this.teller.get("/write-ups/" + told, "If-None-Match", before);
		assertThat(after.status()).isEqualTo(200);
		assertThat(Jsoup.parse(after.body()).select(".margin").text())
			.contains("Told at January festival on 14 Jan 2026");
		assertThat(this.teller.get("/write-ups/" + left).body()).doesNotContain("January festival");
		assertThat(gathering.page().select(".festival-head").text()).contains("Held");
		assertThat(Gathering.by(this.host).document(this.host, "/order").select(".suggestion").text())
			.contains("No time for it")
			.doesNotContain("Told there");
	}

	@Test
	void heldFestivalStaysAsItWas() {
		Gathering gathering = today().saying("Welcome", 5).with("/closure");
		assertThat(this.host.post(gathering.path() + "/closure").status()).isEqualTo(409);
		assertThat(this.host.post(gathering.path() + "/cancellation", "reason", "Late").status()).isEqualTo(409);
		assertThat(this.host
			.post(gathering.path(), Gathering.fields(this.host, "_method", "put", "seen", "0", "place", "Elsewhere"))
			.status()).isEqualTo(409);
		assertThat(gathering.page().select(".agenda-item").text()).contains("Welcome");
	}

	@Test
	void itIsNotClosedBeforeItBegins() {
		Page page = this.host.post(Gathering.by(this.host).path() + "/closure");
		assertThat(page.status()).isEqualTo(409);
		assertThat(page.body()).contains("It hasn’t begun yet");
	}

	@Test
	void notesAndDecisionsAreSavedWhileOneTypes() {
		Gathering gathering = today();
		Page saved = save(this.host, gathering, "0", "We **laughed**.");
		assertThat(saved.status()).isEqualTo(204);
		assertThat(saved.header("Festival-Revision")).contains("1");
		assertThat(save(this.host, gathering, "1", "We **laughed** twice.").header("Festival-Revision")).contains("2");
		gathering.with("/notes", "decisions", "- Rotate leases", "seen.decisions", "0");
		assertThat(gathering.page(this.teller).select("#notes").text()).contains("We laughed twice.", "Rotate leases");
		gathering.with("/closure");
		assertThat(save(this.host, gathering, "2", "Afterwards, too.").status()).isEqualTo(204);
	}

	@Test
	void twoWhoTakeNotesSeeBothTexts() {
		Gathering gathering = today();
		save(this.host, gathering, "0", "Theirs");
		Visitor manager = this.visitors.signedIn("Manda", "MANAGER", "UTC");
		assertThat(save(manager, gathering, "0", "Mine").status()).isEqualTo(409);
		Page page = manager.post(gathering.path() + "/notes", "notes", "Mine", "seen.notes", "0");
		assertThat(page.status()).isEqualTo(409);
		Document document = Jsoup.parse(page.body());
		assertThat(document.select(".note-theirs").text()).isEqualTo("Theirs");
		assertThat(document.select("textarea[name=notes]").text()).isEqualTo("Mine");
		assertThat(document.select("input[name='seen.notes']").attr("value")).isEqualTo("1");
	}

	private static Page save(Visitor by, Gathering gathering, String seen, String text) {
		return by.postBare(gathering.path() + "/notes",
				java.util.Map.of("notes", text, "seen.notes", seen, "_csrf", by.token()), "Festival-Autosave", "1",
				"Content-Type", "application/x-www-form-urlencoded");
	}

	@Test
	void answersAreCountedFromThreeOnAndNeverNamed() {
		Gathering gathering = today();
		assertThat(this.host
			.post(Gathering.by(this.host).path() + "/answer", "_method", "put", "learned", "YES", "again", "YES")
			.status()).isEqualTo(409);
		answer(this.host, gathering, "YES", "YES");
		answer(this.teller, gathering, "A_BIT", "YES");
		answer(this.teller, gathering, "NO", "A_BIT");
		assertThat(gathering.page().select(".poll-result")).isEmpty();
		answer(this.visitors.signedIn("Third"), gathering, "YES", "YES");
		assertThat(gathering.page().select(".poll-result").text())
			.isEqualTo("Learned something new Yes 2 · A bit 0 · No 1 Would come again Yes 2 · A bit 1 · No 0");
		assertThat(gathering.page(this.teller).select("input[checked]").eachAttr("value")).containsExactly("NO",
				"A_BIT");
		assertThat(this.host.post(gathering.path() + "/answer", "_method", "put", "learned", "YES").status())
			.isEqualTo(422);
	}

	private static void answer(Visitor by, Gathering gathering, String learned, String again) {
		assertThat(by.post(gathering.path() + "/answer", "_method", "put", "learned", learned, "again", again).status())
			.isEqualTo(302);
	}

	@Test
	void whatTheRoomLetBeHeardIsCounted() {
		Gathering gathering = today();
		FestivalId id = new FestivalId(Long.parseLong(gathering.number()));
		this.editor.heard(id, new Heard(3, 1, 0, 0));
		this.editor.heard(id, new Heard(4, 0, 2, 0));
		assertThat(gathering.page().select(".margin").text()).contains("Laughs 7", "Hugs 1", "Applause 2")
			.doesNotContain("Same here");
	}

}
