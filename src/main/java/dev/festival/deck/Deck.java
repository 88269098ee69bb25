package dev.festival.deck;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import dev.festival.writeup.Story;

/**
 * A story as slides, ready to be shown or written to a file.
 *
 * @param title of the story
 * @param tellers who tell it, as one text
 * @param language the slides are written in
 * @param fileName of a file with the slides, without its ending
 * @param slides in the order of showing, each holding no more than fits
 */
public record Deck(String title, String tellers, Locale language, String fileName, List<Slide> slides) {

	public Deck {
		slides = List.copyOf(slides);
	}

	/**
	 * The deck of a write-up, one slide or more for each part that has something to show.
	 * @param story the write-up with its follow-ups and names
	 * @param today the day that tells which follow-ups are late
	 */
	public static Deck of(Story story, LocalDate today) {
		StorySlides slides = new StorySlides(story, today);
		String title = story.writeUp().facts().title();
		return fitted(title, slides.tellers(), Locale.UK, Wording.fileName(story.writeUp().id().number(), title),
				slides.all());
	}

	/**
	 * A deck of slides that may be too full: what is long continues on a further slide,
	 * what is empty is left out.
	 */
	static Deck fitted(String title, String tellers, Locale language, String fileName, List<? extends Slide> slides) {
		return new Deck(CleanText.line(title), CleanText.line(tellers), language, fileName, Fit.slides(slides));
	}

}
