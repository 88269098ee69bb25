package dev.festival.deck;

import org.jspecify.annotations.Nullable;

import dev.festival.writeup.WriteUpId;

/**
 * A stretch of a deck: the slides that follow those of the chapter before it.
 *
 * @param writeUp the story that they tell, unless they belong to none
 * @param title what it is about
 * @param slides how many it has
 */
public record Chapter(@Nullable WriteUpId writeUp, String title, int slides) {

	/**
	 * What stands at the foot of its slides: the number of the story and its title.
	 */
	public String foot() {
		return (this.writeUp != null) ? this.writeUp + " " + this.title : this.title;
	}

}
