package dev.festival.writeup.web;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A joke at somebody else is asked about before it is told.
 */
@FestivalTest
class KindnessTests {

	@Autowired
	private Visitors visitors;

	private Told told = new Told(new Visitor(""), 0);

	@BeforeEach
	void tell() {
		this.told = Told.by(this.visitors.signedIn("Wren Whistler"), "The day it broke");
	}

	@Test
	void jokeAtSomebodyElseIsAskedAbout() {
		this.visitors.signedIn("Quentin Quimby");
		this.told.part("the-bit", "Quentin said it would be fine. Famous last words.");
		assertThat(nudges()).contains("seems to name Quentin Quimby", "Would they laugh");
		this.told.with("/publication");
	}

	@Test
	void jokeAtOneselfIsFine() {
		this.told.part("the-bit", "I, Wren Whistler, gave the site a moment of quiet reflection.");
		assertThat(nudges()).doesNotContain("seems to name");
	}

	@ParameterizedTest
	@ValueSource(strings = { "The intern did it, of course.", "Never let a Junior near the button.",
			"We have a new hire and an old hole.", "Der Praktikant war es." })
	void jokeAtTheNewestIsAskedAbout(String joke) {
		this.told.part("the-bit", joke);
		assertThat(nudges()).contains("Whoever is newest");
	}

	@ParameterizedTest
	@ValueSource(strings = { "The internal cache had opinions.", "We graduated from hope to backups.",
			"The database took a day off." })
	void jokeAtTheSituationIsFine(String joke) {
		this.told.part("the-bit", joke);
		assertThat(nudges()).doesNotContain("Whoever is newest", "seems to name");
	}

	@ParameterizedTest
	@ValueSource(strings = { "About 40 customers were charged twice.", "The addresses of 300 people were exposed.",
			"Two hundred people lost their photos.", "A patient waited for an hour." })
	void whereSomebodyWasHarmedTheJokeHasToBeMeant(String impact) {
		this.told.part("impact", impact).part("the-bit", "We call it a flash sale.");
		Page asked = this.told.post("/publication");
		assertThat(asked.status()).isEqualTo(422);
		assertThat(Jsoup.parse(asked.body()).select("[role=alert]").text()).contains("Not published yet");
		assertThat(this.told.document("").select(".write-up-head").text()).contains("Draft");
		assertThat(this.told.post("/publication", "meant", "true").status()).isEqualTo(302);
		assertThat(this.told.document("").select(".write-up-head").text()).contains("Published");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Nobody was hurt, and no data was lost.", "61 % of signatures failed for 32 minutes.",
			"The page was slow. Nothing leaked." })
	void whereNobodyWasHarmedItIsSimplyTold(String impact) {
		this.told.part("impact", impact).part("the-bit", "We call it a flash sale.").with("/publication");
	}

	@Test
	void storyWithoutAJokeIsSimplyTold() {
		this.told.part("impact", "Two hundred people lost their photos.").with("/publication");
	}

	private String nudges() {
		return this.told.document("/publication").select(".nudge").text();
	}

}
