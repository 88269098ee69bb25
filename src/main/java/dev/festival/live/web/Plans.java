package dev.festival.live.web;

import org.springframework.stereotype.Component;

import dev.festival.account.SignedIn;
import dev.festival.deck.Deck;
import dev.festival.deck.StoryDecks;
import dev.festival.live.Plan;
import dev.festival.live.Telling;
import dev.festival.writeup.NamesAsRoles;
import dev.festival.writeup.Retold;
import dev.festival.writeup.Story;
import dev.festival.writeup.StoryReader;
import dev.festival.writeup.WriteUpId;

/**
 * Makes of a write-up, as it is now, what is to be presented, for somebody who may read
 * it.
 */
@Component
class Plans {

	private final StoryReader stories;

	private final NamesAsRoles roles;

	private final StoryDecks decks;

	Plans(StoryReader stories, NamesAsRoles roles, StoryDecks decks) {
		this.stories = stories;
		this.roles = roles;
		this.decks = decks;
	}

	Story story(WriteUpId id, SignedIn reader) {
		return this.stories.read(id, reader);
	}

	Plan of(WriteUpId id, Telling telling, boolean open, int minutes, SignedIn reader) {
		Story story = story(id, reader);
		Retold told = telling.roles() ? this.roles.retold(story) : Retold.asWritten(story);
		Deck deck = this.decks.tell(told, telling.length(), reader.zone()).deck();
		return new Plan(id, null, deck, telling, open, minutes);
	}

}
