package dev.festival.deck;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.festival.writeup.Retold;

/**
 * Makes the deck of a story as its teller arranged it.
 */
@Component
public class StoryDecks {

	private final Arrangements arrangements;

	private final Clock clock;

	StoryDecks(Arrangements arrangements, Clock clock) {
		this.arrangements = arrangements;
		this.clock = clock;
	}

	/**
	 * The deck of a story.
	 * @param length how much of it, or nothing for as much as the teller chose
	 * @param zone whose day tells which follow-ups are late
	 */
	public Told tell(Retold told, @Nullable Length length, ZoneId zone) {
		Arrangement arrangement = this.arrangements.of(told.story().writeUp().id());
		Length chosen = (length != null) ? length : arrangement.length();
		return new Told(Deck.of(told, arrangement, chosen, LocalDate.ofInstant(this.clock.instant(), zone)), chosen);
	}

	/**
	 * A deck, and how much of the story it tells.
	 */
	public record Told(Deck deck, Length length) {
	}

}
