package dev.festival.deck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.festival.writeup.Retold;
import dev.festival.writeup.Story;
import dev.festival.writeup.WriteUp;
import dev.festival.writeup.WriteUpId;

/**
 * Stories as slides, ready to be shown or written to a file.
 *
 * @param title of the story, or of the festival
 * @param tellers who tell it, as one text
 * @param language the slides are written in
 * @param fileName of a file with the slides, without its ending
 * @param theme how they look
 * @param chapters which slides tell which story, in order; together they have all slides
 * @param slides in the order of showing, each holding no more than fits
 */
public record Deck(String title, String tellers, Locale language, String fileName, Theme theme, List<Chapter> chapters,
		List<Slide> slides) {

	public Deck {
		chapters = List.copyOf(chapters);
		slides = List.copyOf(slides);
	}

	/**
	 * The deck of a write-up, one slide or more for each part that has something to show.
	 * @param story the write-up with its follow-ups and names
	 * @param today the day that tells which follow-ups are late
	 */
	public static Deck of(Story story, Length length, LocalDate today) {
		return of(Retold.asWritten(story), new Arrangement(story.writeUp().id()), length, today);
	}

	static Deck of(Retold retold, Arrangement arrangement, Length length, LocalDate today) {
		WriteUp writeUp = retold.story().writeUp();
		StorySlides slides = new StorySlides(retold.story(), length, today);
		List<StorySlide> told = arrangement.tell(slides.all(), retold.wordsFor().apply(arrangement.texts()))
			.stream()
			.filter((slide) -> !slide.arranged().hidden())
			.map(ToldSlide::told)
			.toList();
		List<Slide> pages = new Abridged(length).pages(told).values().stream().flatMap(List::stream).toList();
		String title = writeUp.facts().title();
		return new Deck(CleanText.line(title), CleanText.line(slides.tellers()), Locale.UK,
				Wording.fileName(writeUp.id().number(), title), arrangement.theme(),
				List.of(new Chapter(writeUp.id(), CleanText.line(title), pages.size())), pages);
	}

	/**
	 * One deck of several, after a few slides of its own.
	 * @param hosts who lead through it, as one text
	 * @param opening slides that may be too full
	 */
	public static Deck joined(String title, String hosts, String fileName, Theme theme, List<? extends Slide> opening,
			List<Deck> stories) {
		Deck first = fitted(title, hosts, Locale.UK, fileName, theme, null, opening);
		List<Chapter> chapters = new ArrayList<>(first.chapters());
		List<Slide> slides = new ArrayList<>(first.slides());
		for (Deck story : stories) {
			chapters.addAll(story.chapters());
			slides.addAll(story.slides());
		}
		return new Deck(first.title(), first.tellers(), first.language(), fileName, theme, chapters, slides);
	}

	/**
	 * A deck of slides that may be too full: what is long continues on a further slide,
	 * what is empty is left out.
	 */
	static Deck fitted(String title, String tellers, Locale language, String fileName, Theme theme,
			@Nullable WriteUpId writeUp, List<? extends Slide> slides) {
		List<Slide> fitting = Fit.slides(slides);
		String line = CleanText.line(title);
		return new Deck(line, CleanText.line(tellers), language, fileName, theme,
				List.of(new Chapter(writeUp, line, fitting.size())), fitting);
	}

	/**
	 * All pictures on its slides.
	 */
	public Stream<Slide.Picture> pictures() {
		return this.slides.stream()
			.filter(Slide.Pictures.class::isInstance)
			.flatMap((slide) -> ((Slide.Pictures) slide).pictures().stream());
	}

	/**
	 * The same without what only the presenter is to see.
	 */
	public Deck withoutNotes() {
		return new Deck(this.title, this.tellers, this.language, this.fileName, this.theme, this.chapters,
				this.slides.stream().map((slide) -> Retitled.of(slide, slide.title(), "")).toList());
	}

	/**
	 * The same without addresses of evidence, which name people, too, or lead inside.
	 */
	public Deck withoutEvidence() {
		return new Deck(this.title, this.tellers, this.language, this.fileName, this.theme, this.chapters,
				this.slides.stream().map(Deck::withoutEvidence).toList());
	}

	static Slide withoutEvidence(Slide slide) {
		return (slide instanceof Slide.TimelineEntries(String title, List<Slide.Entry> entries, String notes))
				? new Slide.TimelineEntries(title, entries.stream().map(Slide.Entry::withoutEvidence).toList(), notes)
				: slide;
	}

	/**
	 * The chapter that a slide belongs to.
	 * @param slide 0 for the first
	 */
	public Chapter chapterOf(int slide) {
		int end = 0;
		for (Chapter chapter : this.chapters) {
			end += chapter.slides();
			if (slide < end) {
				return chapter;
			}
		}
		throw new IndexOutOfBoundsException(slide);
	}

}
