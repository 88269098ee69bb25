package dev.festival.deck;

/**
 * A slide of a story, as long as it is.
 *
 * @param key what the teller knows it by, whatever stands on it
 * @param rank how dear it is when only a few can be told: 0 is told first
 */
public record StorySlide(String key, int rank, Slide slide) {

	/** What the teller wrote goes after all that belongs to the story. */
	private static final int LAST = 100;

	static StorySlide of(Section section, Slide slide) {
		return new StorySlide(section.key(), section.rank(), slide);
	}

	static StorySlide own(String key, Slide slide) {
		return new StorySlide(key, LAST, slide);
	}

}
