package dev.festival.writeup.web;

import dev.festival.FestivalTest;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The way back to an older version.
 */
@FestivalTest
class RestoringTests {

	@Autowired
	private Visitors visitors;

	private Told told = new Told(new Visitor(""), 0);

	private int then;

	@BeforeEach
	void tell() {
		this.told = Told.by(this.visitors.signedIn("Wren"), "The first title")
			.part("impact", "old impact")
			.lines("14:02 old entry", "14:05 stays as it is")
			.factor("Old factor");
		this.then = this.told.revision();
		this.told.part("impact", "new impact")
			.part("thanks", "new thanks")
			.factor("New factor")
			.lines("15:00 new entry");
		this.told.with("/timeline/1", "_method", "delete");
		this.told.facts("title", "The second title");
		this.told.promise("A promise").published();
	}

	@Test
	void wholeStoryGoesBackInOneRevision() {
		int before = this.told.revision();
		this.told.with("/history/" + this.then + "/restoration");
		assertThat(this.told.revision()).isEqualTo(before + 1);
		assertThat(this.told.page().body())
			.contains("old impact", "old entry", "stays as it is", "Old factor", "The first title")
			.doesNotContain("new impact", "new thanks", "new entry", "New factor", "The second title");
		assertThat(this.told.document("/history/" + (before + 1)).text()).contains("back to version " + this.then)
			.doesNotContain("Who was part of it");
	}

	@Test
	void followUpsAndStatusStay() {
		this.told.with("/history/" + this.then + "/restoration");
		assertThat(this.told.document("").select("#follow-ups").text()).contains("A promise");
		assertThat(this.told.document("").select(".write-up-head").text()).contains("Published");
	}

	@Test
	void peopleStay() {
		Visitor asha = this.visitors.signedIn("Asha");
		this.told.facts("involved[CO_TELLER]", asha.id().toString());
		this.told.with("/publication", "_method", "delete").with("/history/" + this.then + "/restoration");
		assertThat(asha.get(this.told.path("")).status()).isEqualTo(200);
	}

	@Test
	void onePartGoesBackAlone() {
		this.told.with("/history/" + this.then + "/restoration", "part", "IMPACT");
		assertThat(this.told.page().body()).contains("old impact", "new thanks", "New factor", "The second title");
		this.told.with("/history/" + this.then + "/restoration", "part", "TIMELINE", "item", "1");
		assertThat(this.told.page().body()).contains("old entry", "new entry");
	}

	@Test
	void restoringCanBeTakenBack() {
		int before = this.told.revision();
		this.told.with("/history/" + this.then + "/restoration").with("/history/" + before + "/restoration");
		assertThat(this.told.page().body()).contains("new impact", "new entry", "New factor", "The second title")
			.doesNotContain("old entry");
	}

	@Test
	void goingBackToWhatIsThereIsNoRevision() {
		int before = this.told.revision();
		this.told.with("/history/" + before + "/restoration");
		assertThat(this.told.revision()).isEqualTo(before);
	}

	@Test
	void versionThatIsNoneRestoresNothing() {
		int before = this.told.revision();
		for (String number : new String[] { "0", "-1", Integer.toString(before + 1), "2147483647" }) {
			assertThat(this.told.post("/history/" + number + "/restoration").status()).as(number).isEqualTo(404);
		}
		assertThat(this.told.post("/history/1/restoration", "part", "ROOT_CAUSE").status()).isBetween(400, 499);
		assertThat(this.told.revision()).isEqualTo(before);
		assertThat(this.told.page().body()).contains("new impact");
		assertThat(this.told.teller().get(this.told.path("/history/0")).status()).isEqualTo(404);
	}

}
