package dev.festival.live;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.festival.deck.Chapter;
import dev.festival.deck.Deck;
import dev.festival.writeup.WriteUpId;

/**
 * What somebody wants to present, and how.
 *
 * @param writeUp the one story, unless it is a festival
 * @param festival the number of the festival, unless it is one story
 * @param deck as it is now; the room sees this one until the presenter takes over another
 * @param telling how the stories are told in it
 * @param open whether anybody with the code may follow, as far as the stories allow it
 * @param minutes it is meant to take, 0 for no matter
 */
public record Plan(@Nullable WriteUpId writeUp, @Nullable Long festival, Deck deck, Telling telling, boolean open,
		int minutes) {

	/**
	 * The write-ups that its slides come from.
	 */
	List<Long> stories() {
		return this.deck.chapters()
			.stream()
			.map(Chapter::writeUp)
			.filter(Objects::nonNull)
			.map(WriteUpId::number)
			.distinct()
			.toList();
	}

}
