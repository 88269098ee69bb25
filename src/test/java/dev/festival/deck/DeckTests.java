package dev.festival.deck;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.festival.writeup.Stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class DeckTests {

	private final Deck deck = Deck.of(Stories.petitions(), Length.FULL, Stories.TODAY);

	@Test
	void storyIsShownInReadingOrder() {
		assertThat(this.deck.slides()).extracting(Slide::title)
			.containsExactly("The migration that locked the petitions table", "In short", "Impact",
					"32 minutes, in order", "What happened", "Timeline", "Why were we surprised?",
					"Four things made it possible", "How it went", "Follow-ups", "The bit", "Open questions",
					"What we learned", "Thanks");
	}

	@Test
	void storyThatHasJustBegunIsATitle() {
		Deck begun = Deck.of(Stories.justBegun(), Length.FULL, Stories.TODAY);
		assertThat(begun.slides()).singleElement().isInstanceOf(Slide.Title.class);
	}

	@Test
	void firstSlideSaysWhoTellsWhenHowLongAndHowBad() {
		Slide.Title cover = slide(Slide.Title.class);
		assertThat(cover.eyebrow()).isEqualTo("Write-up #142 · told by Wren Baker and Asha Rao");
		assertThat(cover.subtitle()).isEqualTo("SEV-2 · 14 November 2026 · 32 minutes");
		assertThat(cover.blameless()).contains("not for performance reviews");
		assertThat(cover.notes()).contains("Affected: petitions-db and Campaigns.");
	}

	@Test
	void numbersOfTheImpactAreLarge() {
		assertThat(slide(Slide.Impact.class).figures()).extracting(Slide.Figure::value)
			.containsExactly("61 %", "~9,400", "32 min");
	}

	@Test
	void phasesKeepTheirColours() {
		Slide.Phases phases = slide(Slide.Phases.class);
		assertThat(phases.phases()).extracting(Slide.Phase::tone)
			.containsExactly(Tone.CORAL, Tone.MARIGOLD, Tone.VIOLET, Tone.TEAL);
		assertThat(phases.moments()).extracting(Slide.Moment::time)
			.containsExactly("14:02", "14:05", "14:12", "14:14", "14:29", "14:34");
	}

	@Test
	void momentIsToldByTheFirstSentenceOfItsEntry() {
		assertThat(slide(Slide.Phases.class).moments().get(1).text())
			.isEqualTo("A campaigner reports spinning buttons in the support channel.");
	}

	@Test
	void timelineShowsKeyMomentsAndHowSureATimeIs() {
		List<Slide.Entry> entries = slide(Slide.TimelineEntries.class).entries();
		assertThat(entries.getFirst()).isEqualTo(new Slide.Entry("14:02", Tone.CORAL, "Impact started",
				"The deploy runs the migration; writes to signatures begin to queue.", ""));
		assertThat(entries.get(2).time()).isEqualTo("~14:08");
		assertThat(entries.get(3).kind()).isEqualTo("Decision");
		assertThat(slide(Slide.TimelineEntries.class).notes())
			.endsWith("14:08 What we believed then: the browser update is to blame");
	}

	@Test
	void listItemsKeepTheirBullets() {
		assertThat(prose("Why were we surprised?").paragraphs()).allMatch(Slide.Paragraph::listItem);
		assertThat(prose("In short").paragraphs()).noneMatch(Slide.Paragraph::listItem);
	}

	@Test
	void whatHelpedAndLuckStandWithWhatWentWell() {
		Slide.Columns columns = slide(Slide.Columns.class);
		assertThat(columns.columns().get(0).items()).contains("Queries time out after 30 s, so the queue stayed short");
		assertThat(columns.columns().get(2).items()).contains("The newsletter went out a day late");
	}

	@Test
	void notesSayWhichFactorsNothingAddresses() {
		assertThat(slide(Slide.Factors.class).notes())
			.contains("Staging holds 0.1 % of production’s rows: no follow-up addresses it yet.")
			.contains("No alert on lock waits: addressed by “Alert when lock waits exceed 5 s”.");
	}

	@Test
	void lateFollowUpSaysHowLate() {
		assertThat(slide(Slide.FollowUps.class).rows()).extracting(Slide.Row::state, Slide.Row::tone)
			.containsExactly(tuple("3 days late", Tone.CORAL), tuple("Done", Tone.TEAL),
					tuple("In progress", Tone.SKY));
	}

	@Test
	void everybodyWhoHelpedIsThanked() {
		assertThat(slide(Slide.Thanks.class).paragraphs()).extracting(Slide.Paragraph::text)
			.containsExactly("Asha, for asking the question nobody dared to ask.",
					"Responders: Asha Rao and Tomás Vidal", "Facilitator: Maya Lindt");
	}

	@Test
	void everySlideHasNotes() {
		assertThat(this.deck.slides()).noneMatch((slide) -> slide.notes().isBlank());
	}

	@Test
	void fileIsNamedAfterTheStory() {
		assertThat(this.deck.fileName()).isEqualTo("142-the-migration-that-locked-the-petitions-table");
		assertThat(Wording.fileName(7, "移行")).isEqualTo("write-up-7");
		assertThat(Wording.fileName(7, "Déjà vu, again!")).isEqualTo("7-deja-vu-again");
	}

	@Test
	void storiesOfOneOccasionFollowEachOther() {
		Deck begun = Deck.of(Stories.justBegun(), Length.FULL, Stories.TODAY);
		Deck joined = Deck.joined("Festival of failure #3", "Maya", "festival-3", Theme.PAPER,
				List.of(new Slide.Title("", "Festival of failure #3", "", "", "")), List.of(this.deck, begun));
		assertThat(joined.slides()).hasSize(1 + this.deck.slides().size() + begun.slides().size());
		assertThat(joined.chapterOf(0).foot()).isEqualTo("Festival of failure #3");
		assertThat(joined.chapterOf(1).foot()).isEqualTo("#142 The migration that locked the petitions table");
		assertThat(joined.chapterOf(joined.slides().size() - 1)).isEqualTo(begun.chapters().getFirst());
	}

	private Slide.Prose prose(String title) {
		return this.deck.slides()
			.stream()
			.filter((slide) -> slide.title().equals(title))
			.map(Slide.Prose.class::cast)
			.findFirst()
			.orElseThrow();
	}

	private <T extends Slide> T slide(Class<T> type) {
		return this.deck.slides().stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
	}

}
