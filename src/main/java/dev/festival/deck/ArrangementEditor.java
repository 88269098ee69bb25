package dev.festival.deck;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import dev.festival.account.SignedIn;
import dev.festival.writeup.Story;
import dev.festival.writeup.StoryReader;
import dev.festival.writeup.WriteUpId;

/**
 * Arranges the slides of a write-up; whoever may change the write-up may do that.
 */
@Service
@Transactional
public class ArrangementEditor {

	private final Arrangements arrangements;

	private final StoryReader stories;

	private final Clock clock;

	ArrangementEditor(Arrangements arrangements, StoryReader stories, Clock clock) {
		this.arrangements = arrangements;
		this.stories = stories;
		this.clock = clock;
	}

	/**
	 * The slides as they are arranged, hidden and empty ones included.
	 * @throws dev.festival.refusal.Refusal to others
	 */
	@Transactional(readOnly = true)
	public Arranged read(WriteUpId id, SignedIn by) {
		Story story = story(id, by);
		Arrangement arrangement = this.arrangements.of(id);
		return new Arranged(story, arrangement, arrangement.tell(generated(story, by), UnaryOperator.identity()),
				told(story, arrangement, by));
	}

	private Map<String, List<Slide>> told(Story story, Arrangement arrangement, SignedIn by) {
		List<StorySlide> slides = new StorySlides(story, arrangement.length(), today(by)).all();
		return new Abridged(arrangement.length()).pages(arrangement.tell(slides, UnaryOperator.identity())
			.stream()
			.filter((slide) -> !slide.arranged().hidden())
			.map(ToldSlide::told)
			.toList());
	}

	public void choose(WriteUpId id, Theme theme, Length length, SignedIn by) {
		open(id, by).choose(theme, length);
	}

	/**
	 * Puts a slide before another one, or last.
	 */
	public void move(WriteUpId id, String key, @Nullable String before, SignedIn by) {
		open(id, by).move(key, before);
	}

	public void hide(WriteUpId id, String key, boolean hidden, SignedIn by) {
		open(id, by).hide(key, hidden);
	}

	/**
	 * Lets a slide say something else.
	 * @param seen the mark of what the writer had before their eyes
	 * @throws ArrangedMeanwhileException when somebody else wrote there since
	 */
	public void retell(WriteUpId id, String key, ArrangedSlide.Words words, String seen, SignedIn by) {
		Story story = story(id, by);
		Arrangement arrangement = locked(id);
		ArrangedSlide now = arrangement.slide(key);
		String fingerprint = fingerprint(story, key, by);
		ArrangedSlide wanted = now.saying(words, fingerprint);
		if (!now.mark().equals(seen) && !now.mark().equals(wanted.mark())) {
			throw new ArrangedMeanwhileException(now);
		}
		arrangement.retell(key, words, fingerprint);
	}

	/**
	 * Says that what was written for a slide holds, although the write-up has changed.
	 */
	public void confirm(WriteUpId id, String key, SignedIn by) {
		Story story = story(id, by);
		Arrangement arrangement = locked(id);
		arrangement.retell(key, arrangement.slide(key).words(), fingerprint(story, key, by));
	}

	/**
	 * Adds a slide of the teller's own.
	 * @return its key
	 */
	public String add(WriteUpId id, ArrangedSlide.Words words, SignedIn by) {
		return open(id, by).add(words);
	}

	/**
	 * Takes back what was written: a slide of one's own is gone, any other is as
	 * generated.
	 */
	public void takeBack(WriteUpId id, String key, SignedIn by) {
		open(id, by).takeBack(key);
	}

	private Arrangement open(WriteUpId id, SignedIn by) {
		story(id, by);
		return locked(id);
	}

	private Story story(WriteUpId id, SignedIn by) {
		Story story = this.stories.read(id, by);
		story.writeUp().refuseOthers(by.personId(), by.role());
		return story;
	}

	private Arrangement locked(WriteUpId id) {
		this.arrangements.begin(id.number());
		return this.arrangements.lock(id.number());
	}

	private String fingerprint(Story story, String key, SignedIn by) {
		return generated(story, by).stream()
			.filter((slide) -> slide.key().equals(key))
			.map((slide) -> Fingerprint.of(slide.slide()))
			.findFirst()
			.orElse("");
	}

	private List<StorySlide> generated(Story story, SignedIn by) {
		return new StorySlides(story, Length.FULL, today(by)).all();
	}

	private LocalDate today(SignedIn by) {
		return LocalDate.ofInstant(this.clock.instant(), by.zone());
	}

	/**
	 * A story with its slides as they are arranged.
	 *
	 * @param told the pages that are shown in the length that was chosen, by the keys of
	 * their slides
	 */
	public record Arranged(Story story, Arrangement arrangement, List<ToldSlide> slides,
			Map<String, List<Slide>> told) {

		/**
		 * The slide of that key.
		 * @throws dev.festival.refusal.Refusal when there is none
		 */
		public ToldSlide slide(String key) {
			return this.slides.stream()
				.filter((slide) -> slide.arranged().key().equals(key))
				.findFirst()
				.orElseThrow(NoSuchSlideException::new);
		}

	}

}
