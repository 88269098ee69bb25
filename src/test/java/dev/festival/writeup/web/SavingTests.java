package dev.festival.writeup.web;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Text is kept by every save, and by none is another one's text lost.
 */
@FestivalTest
class SavingTests {

	@Autowired
	private Visitors visitors;

	private Told wrens = new Told(new Visitor(""), 0);

	private Told ashas = new Told(new Visitor(""), 0);

	@BeforeEach
	void tell() {
		Visitor asha = this.visitors.signedIn("Asha");
		this.wrens = Told.by(this.visitors.signedIn("Wren"), "The migration");
		this.wrens.facts("involved[CO_TELLER]", asha.id().toString());
		this.ashas = this.wrens.as(asha);
	}

	@Test
	void everySaveIsRevisionWithWhoAndWhen() {
		int before = this.wrens.revision();
		Instant from = Instant.now().minusSeconds(1);
		this.wrens.part("impact", "Wren’s impact");
		this.ashas.part("impact", "Asha’s impact").part("thanks", "Asha’s thanks");
		assertThat(this.wrens.revision()).isEqualTo(before + 3);
		assertSave(before + 1, "Wren", "Wren’s impact", from);
		assertSave(before + 2, "Asha", "Asha’s impact", from);
		assertSave(before + 3, "Asha", "Asha’s thanks", from);
		assertThat(this.wrens.document("/history/" + (before + 2)).select(".diff-line--removed").text())
			.contains("Wren’s impact");
	}

	/**
	 * A form that doesn't offer them would put somebody else in their place.
	 */
	@Test
	void tellerWhoHasLeftStaysTheTeller() {
		this.visitors.signedIn("Ada", "ADMINISTRATOR", "UTC")
			.post("/people/" + this.wrens.teller().id() + "/deactivation");
		assertThat(this.ashas.facts("title", "The migration, again").status()).isEqualTo(302);
		assertThat(this.ashas.document("").select(".write-up-head").text()).contains("The migration, again",
				"Told by Wren");
	}

	@Test
	void whoHelpedAndHasLeftKeepsTheirCredit() {
		Visitor mina = this.visitors.signedIn("Mina Minor");
		this.wrens.facts("involved[RESPONDER]", mina.id().toString());
		this.visitors.signedIn("Ada", "ADMINISTRATOR", "UTC").post("/people/" + mina.id() + "/deactivation");
		assertThat(this.wrens.facts("title", "The migration, again").status()).isEqualTo(302);
		assertThat(this.wrens.document("").text()).contains("The migration, again", "Mina Minor");
	}

	@Test
	void readerWhoHasLeftStaysNamed() {
		Visitor nora = this.visitors.signedIn("Nora Named");
		this.wrens.with("/audience", "restricted", "true", "readers", nora.id().toString());
		this.visitors.signedIn("Ada", "ADMINISTRATOR", "UTC").post("/people/" + nora.id() + "/deactivation");
		FormElement form = Objects
			.requireNonNull((FormElement) this.wrens.document("/audience").select("form.stack").first());
		assertThat(this.wrens.teller().post(this.wrens.path("/audience"), new FormFields(form).with()).status())
			.isEqualTo(302);
		assertThat(this.wrens.document("/audience").select("[value=" + nora.id() + "]").hasAttr("checked")).isTrue();
	}

	@Test
	void sameTextAgainIsNoRevision() {
		this.wrens.part("impact", "one impact");
		int before = this.wrens.revision();
		this.wrens.part("impact", "one impact").part("impact", "one impact");
		assertThat(this.wrens.revision()).isEqualTo(before);
	}

	@Test
	void autosaveAnswersWithItsRevisionOnly() {
		int seen = this.wrens.revision();
		Page page = autosave(this.wrens, seen, "impact", "typed so far");
		assertThat(page.status()).isEqualTo(204);
		assertThat(page.body()).isEmpty();
		assertThat(page.header(EditController.REVISION)).hasValue(Integer.toString(seen + 1));
		Page next = autosave(this.wrens, seen + 1, "impact", "typed so far, and more");
		assertThat(next.header(EditController.REVISION)).hasValue(Integer.toString(seen + 2));
		assertThat(editor("impact")).isEqualTo("typed so far, and more");
	}

	@Test
	void staleAutosaveIsAnsweredWithBothTexts() {
		int seen = this.wrens.revision();
		this.ashas.part("impact", "Asha was faster");
		Page page = autosave(this.wrens, seen, "impact", "Wren was slower");
		assertBoth(page, "impact", "Asha was faster", "Wren was slower");
		assertThat(editor("impact")).isEqualTo("Asha was faster");
	}

	@Test
	void choosingOnesOwnKeepsTheOtherInTheHistory() {
		int seen = this.wrens.revision();
		this.ashas.part("impact", "Asha was faster");
		int theirs = this.wrens.revision();
		Page page = this.wrens.sendSeen(seen, "/parts", "impact", "Wren was slower");
		assertBoth(page, "impact", "Asha was faster", "Wren was slower");
		assertThat(this.wrens.revision()).isEqualTo(theirs);
		Page chosen = sendConflict(page);
		assertThat(chosen.status()).as(chosen::body).isEqualTo(302);
		assertThat(editor("impact")).isEqualTo("Wren was slower");
		assertThat(this.wrens.document("/history/" + theirs).text()).contains("Asha was faster");
	}

	@Test
	void choiceMeetsTheNextChangeToo() {
		int seen = this.wrens.revision();
		this.ashas.part("impact", "Asha was faster");
		Page page = this.wrens.sendSeen(seen, "/parts", "impact", "Wren was slower");
		this.ashas.part("impact", "Asha was faster once more");
		assertBoth(sendConflict(page), "impact", "Asha was faster once more", "Wren was slower");
	}

	@Test
	void otherPartsDoNotConflict() {
		int seen = this.wrens.revision();
		this.ashas.part("impact", "Asha’s impact");
		this.ashas.lines("14:02 Asha’s entry").factor("Asha’s factor").promise("Asha’s promise");
		assertThat(this.wrens.sendSeen(seen, "/parts", "thanks", "Wren’s thanks").status()).isEqualTo(302);
		assertThat(editor("impact")).isEqualTo("Asha’s impact");
		assertThat(editor("thanks")).isEqualTo("Wren’s thanks");
	}

	@Test
	void everyStalePartIsShownAndTheOthersAreSaved() {
		int seen = this.wrens.revision();
		this.ashas.part("impact", "Asha’s impact").part("learned", "Asha’s lesson");
		Page page = this.wrens.sendSeen(seen, "/parts", "impact", "Wren’s impact", "thanks", "Wren’s thanks", "learned",
				"Wren’s lesson");
		assertBoth(page, "impact", "Asha’s impact", "Wren’s impact");
		assertBoth(page, "learned", "Asha’s lesson", "Wren’s lesson");
		assertThat(editor("thanks")).isEqualTo("Wren’s thanks");
		assertThat(sendConflict(page).status()).isEqualTo(302);
		assertThat(editor("impact")).isEqualTo("Wren’s impact");
		assertThat(editor("learned")).isEqualTo("Wren’s lesson");
	}

	@Test
	void partsThatWereNotTouchedStayAsOthersMadeThem() {
		Document form = this.wrens.document("/edit");
		this.ashas.part("impact", "Asha’s impact");
		Page page = this.wrens.teller()
			.post(this.wrens.path("/parts"), fields(form, "#story").with("thanks", "Wren’s thanks"));
		assertThat(page.status()).as(page::body).isEqualTo(302);
		assertThat(editor("impact")).isEqualTo("Asha’s impact");
		assertThat(editor("thanks")).isEqualTo("Wren’s thanks");
	}

	@Test
	void emptiedTextIsKeptInTheHistory() {
		this.wrens.part("impact", "not so important");
		int before = this.wrens.revision();
		this.wrens.part("impact", "");
		assertThat(editor("impact")).isEmpty();
		assertThat(this.wrens.document("/history/" + (before + 1)).select(".diff-line--removed").text())
			.contains("not so important");
	}

	@Test
	void saveWithoutRevisionSeenIsRefused() {
		int before = this.wrens.revision();
		for (String seen : new String[] { "", "x", "99999999999999999999" }) {
			Page page = this.wrens.teller().post(this.wrens.path("/parts"), "impact", "blindly", "seen", seen);
			assertThat(page.status()).as(seen).isBetween(400, 499);
		}
		assertThat(this.wrens.revision()).isEqualTo(before);
	}

	private void assertSave(int number, String who, String what, Instant from) {
		Document version = this.wrens.document("/history/" + number);
		assertThat(version.select(".page-title .muted").text()).contains(who);
		assertThat(version.select(".diff-line--added").text()).contains(what);
		assertThat(Instant.parse(version.select(".page-title time").attr("datetime"))).isBetween(from,
				Instant.now().plusSeconds(1));
	}

	private static void assertBoth(Page page, String part, String theirs, String mine) {
		assertThat(page.status()).isEqualTo(409);
		Document both = Jsoup.parse(page.body());
		assertThat(both.select(".conflict-side--theirs pre").eachText()).contains(theirs);
		assertThat(both.select(".conflict-side--theirs h3").eachText()).contains("Asha’s");
		assertThat(both.select(".conflict-side--yours textarea[name=" + part + "]").val()).isEqualTo(mine);
	}

	private Page sendConflict(Page page) {
		Document both = Jsoup.parse(page.body());
		return this.wrens.teller().post(this.wrens.path("/parts"), fields(both, "#conflict").with());
	}

	private static Page autosave(Told told, int seen, String part, String text) {
		Visitor teller = told.teller();
		return teller.postBare(told.path("/parts"),
				Map.of("_csrf", teller.token(), part, text, "seen", Integer.toString(seen)), "Festival-Autosave", "1");
	}

	private String editor(String part) {
		return this.wrens.document("/edit").select("textarea[name=" + part + "]").val();
	}

	private static FormFields fields(Document page, String form) {
		return new FormFields(java.util.Objects.requireNonNull((FormElement) page.select(form).first()));
	}

}
