package dev.festival.deck;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.festival.deck.Slide.Column;
import dev.festival.deck.Slide.Entry;
import dev.festival.deck.Slide.Factor;
import dev.festival.deck.Slide.Paragraph;
import dev.festival.writeup.Stories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Decks that are shorter than their story.
 */
class AbridgedTests {

	private static final String SENTENCE = "This is sentence number %d of a story that somebody told at great length. ";

	@Test
	void lightningDeckHasTheFiveSlidesThatOneRemembers() {
		Deck deck = Deck.of(Stories.petitions(), Length.LIGHTNING, Stories.TODAY);
		assertThat(deck.slides()).extracting(Slide::title)
			.containsExactly("The migration that locked the petitions table", "Impact", "Timeline",
					"Four things made it possible", "The bit");
	}

	@Test
	void storyThatIsShortAnywayIsToldInFull() {
		assertThat(Deck.of(Stories.petitions(), Length.STANDARD, Stories.TODAY).slides())
			.isEqualTo(Deck.of(Stories.petitions(), Length.FULL, Stories.TODAY).slides());
	}

	@Test
	void longPartIsToldOnTwoSlidesAndTheNotesHaveTheRest() {
		Slide.Prose prose = new Slide.Prose("What happened", List.of(new Paragraph(sentences(60), false)), "Slowly.");
		List<Slide> told = abridged(Length.STANDARD, prose);
		assertThat(told).hasSize(2);
		String notes = told.getFirst().notes();
		assertThat(notes).startsWith("Slowly.").contains("Not on the slide:");
		assertThat(all(told) + notes).contains("sentence number 0 ", "sentence number 30 ");
		assertThat(all(told)).contains("sentence number 0 ").doesNotContain("sentence number 59 ");
	}

	@Test
	void listsEndWhereTheRoomDoes() {
		List<Factor> factors = IntStream.range(0, 60)
			.mapToObj((number) -> new Factor("Code", "Trigger", "Factor " + number, "A detail.", Tone.SKY))
			.toList();
		List<Slide> told = abridged(Length.STANDARD, new Slide.Factors("Sixty things", factors, "Ask."));
		assertThat(told).hasSize(2);
		assertThat(told.getFirst().notes()).contains("– Factor 59");
	}

	@Test
	void longestColumnGivesWayFirst() {
		List<String> many = IntStream.range(0, 30).mapToObj((number) -> "Item " + number).toList();
		List<Slide> told = abridged(Length.LIGHTNING, new Slide.Columns("How it went",
				List.of(new Column("Well", many, Tone.TEAL), new Column("Hard", List.of("One"), Tone.SKY)), ""));
		assertThat(told).singleElement()
			.extracting((slide) -> ((Slide.Columns) slide).columns().getLast().items())
			.isEqualTo(List.of("One"));
		assertThat(told.getFirst().notes()).contains("– Item 29").doesNotContain("– Item 0\n");
	}

	@Test
	void starredEntriesComeBeforeOthersAndStayInOrder() {
		Slide.TimelineEntries timeline = (Slide.TimelineEntries) new WhatHappened(Stories.petitions().writeUp(),
				new Wording(Stories.petitions().writeUp().facts().zone()))
			.timeline(3);
		List<Entry> all = ((Slide.TimelineEntries) new WhatHappened(Stories.petitions().writeUp(),
				new Wording(Stories.petitions().writeUp().facts().zone()))
			.timeline(Integer.MAX_VALUE)).entries();
		assertThat(timeline.entries()).hasSize(3).isSubsetOf(all);
		assertThat(timeline.entries()).extracting(Entry::time).isSorted();
		assertThat(timeline.notes()).contains("Not on the slide:");
	}

	@ParameterizedTest
	@EnumSource
	void noLengthLosesTheCover(Length length) {
		assertThat(Deck.of(Stories.justBegun(), length, Stories.TODAY).slides()).singleElement()
			.isInstanceOf(Slide.Title.class);
	}

	private static List<Slide> abridged(Length length, Slide slide) {
		return new Abridged(length).pages(List.of(StorySlide.of(Section.WHAT_HAPPENED, slide)))
			.values()
			.stream()
			.flatMap(List::stream)
			.toList();
	}

	private static String sentences(int count) {
		return IntStream.range(0, count).mapToObj(SENTENCE::formatted).collect(Collectors.joining());
	}

	private static String all(List<Slide> slides) {
		return slides.stream()
			.flatMap((slide) -> ((Slide.Prose) slide).paragraphs().stream())
			.map(Paragraph::text)
			.collect(Collectors.joining(" "));
	}

}
