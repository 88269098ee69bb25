package dev.festival.festival.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.festival.account.SignedIn;
import dev.festival.deck.Deck;
import dev.festival.deck.Length;
import dev.festival.deck.Slide;
import dev.festival.deck.StoryDecks;
import dev.festival.deck.Theme;
import dev.festival.festival.Agenda;
import dev.festival.festival.Slot;
import dev.festival.writeup.Retold;
import dev.festival.writeup.StoryReader;
import dev.festival.writeup.WriteUpId;
import dev.festival.writeup.web.Times;

/**
 * Makes one deck of a festival: what it is, what comes when, and the slides of each story
 * that the reader may know of.
 */
@Component
class FestivalSlides {

	private static final String BLAMELESS = "We ask how, not who. For learning, not for performance reviews.";

	private final StoryReader stories;

	private final StoryDecks decks;

	FestivalSlides(StoryReader stories, StoryDecks decks) {
		this.stories = stories;
		this.decks = decks;
	}

	/**
	 * The deck as it is told to this reader.
	 * @param length of each story, or nothing for the one that its teller chose
	 */
	Deck of(Agenda agenda, @Nullable Length length, SignedIn reader) {
		List<Deck> told = agenda.stories().stream().map((story) -> deck(story, length, reader)).toList();
		return Deck.joined(agenda.plan().title(), agenda.host(), "festival-" + agenda.id(), Theme.PAPER,
				opening(agenda), told);
	}

	private Deck deck(WriteUpId story, @Nullable Length length, SignedIn reader) {
		return this.decks.tell(Retold.asWritten(this.stories.read(story, reader)), length, reader.zone()).deck();
	}

	private static List<Slide> opening(Agenda agenda) {
		Times times = new Times(agenda.plan().zone());
		List<Slide> opening = new ArrayList<>();
		opening.add(new Slide.Title("Welcome", agenda.plan().title(),
				times.longDay(agenda.plan().startsAt()) + " · hosted by " + agenda.host(), BLAMELESS,
				agenda.plan().welcome().plain(1_000)));
		List<Slot> slots = agenda.told();
		if (!slots.isEmpty()) {
			opening.add(new Slide.Prose("What comes when",
					slots.stream().map((slot) -> new Slide.Paragraph(line(slot, times), true)).toList(),
					"%d minutes in all.".formatted(agenda.minutes())));
		}
		return opening;
	}

	private static String line(Slot slot, Times times) {
		String line = times.time(slot.at()) + "  " + slot.title();
		return (slot.story() != null) ? line + ", told by " + slot.story().tellers() : line;
	}

}
