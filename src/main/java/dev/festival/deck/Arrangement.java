package dev.festival.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

import dev.festival.markdown.Markdown;
import dev.festival.writeup.WriteUpId;

/**
 * How the teller wants the slides of a write-up: in which order, which of them, under
 * which titles, with which notes, and what slides of their own. It holds whatever becomes
 * of the write-up.
 */
@Entity
public class Arrangement {

	private static final int MOST_OWN = 30;

	@Id
	private long writeUpId;

	@Enumerated(EnumType.STRING)
	private Theme theme = Theme.PAPER;

	@Enumerated(EnumType.STRING)
	private Length length = Length.STANDARD;

	private int ownSlides;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "arranged_slide", joinColumns = @JoinColumn(name = "write_up_id"))
	@OrderColumn(name = "place")
	private List<ArrangedSlide> slides = new ArrayList<>();

	protected Arrangement() {
	}

	Arrangement(WriteUpId writeUp) {
		this.writeUpId = writeUp.number();
	}

	void choose(Theme wantedTheme, Length wantedLength) {
		this.theme = wantedTheme;
		this.length = wantedLength;
	}

	/**
	 * Puts a slide before another one, or last.
	 */
	void move(String key, @Nullable String before) {
		ArrangedSlide moved = slide(key);
		if (key.equals(before)) {
			return;
		}
		List<ArrangedSlide> order = new ArrayList<>(all());
		order.remove(moved);
		order.add((before != null) ? order.indexOf(slide(before)) : order.size(), moved);
		this.slides = order;
	}

	void hide(String key, boolean hidden) {
		put(slide(key).hidden(hidden));
	}

	/**
	 * Lets a slide say something else.
	 * @param fingerprint of the generated slide that this was written for
	 */
	void retell(String key, ArrangedSlide.Words words, String fingerprint) {
		put(slide(key).saying(words, fingerprint));
	}

	/**
	 * Adds a slide of the teller's own, before the thanks if those are last.
	 * @return its key
	 * @throws TooManySlidesException when there are too many of them
	 */
	String add(ArrangedSlide.Words words) {
		if (this.slides.stream().filter(ArrangedSlide::own).count() >= MOST_OWN) {
			throw new TooManySlidesException(MOST_OWN);
		}
		this.ownSlides++;
		List<ArrangedSlide> order = new ArrayList<>(all());
		ArrangedSlide added = ArrangedSlide.asGenerated(ArrangedSlide.ownKey(this.ownSlides)).saying(words, "");
		boolean thanked = order.getLast().key().equals(Section.THANKS.key());
		order.add(thanked ? order.size() - 1 : order.size(), added);
		this.slides = order;
		return added.key();
	}

	/**
	 * Takes back what was written: a slide of the teller's own is gone, any other is as
	 * generated.
	 */
	void takeBack(String key) {
		ArrangedSlide slide = slide(key);
		if (slide.own()) {
			this.slides = new ArrayList<>(all().stream().filter((one) -> !one.equals(slide)).toList());
		}
		else {
			put(ArrangedSlide.asGenerated(key).hidden(slide.hidden()));
		}
	}

	private void put(ArrangedSlide slide) {
		this.slides = new ArrayList<>(
				all().stream().map((one) -> one.key().equals(slide.key()) ? slide : one).toList());
	}

	/**
	 * What was decided about a slide.
	 * @throws NoSuchSlideException when there is none of that key
	 */
	public ArrangedSlide slide(String key) {
		return all().stream().filter((one) -> one.key().equals(key)).findFirst().orElseThrow(NoSuchSlideException::new);
	}

	/**
	 * Every slide that there can be, in order.
	 */
	private List<ArrangedSlide> all() {
		List<ArrangedSlide> all = new ArrayList<>(this.slides);
		List<String> keys = new ArrayList<>(all.stream().map(ArrangedSlide::key).toList());
		int place = 0;
		for (Section section : Section.values()) {
			if (!keys.contains(section.key())) {
				all.add(place, ArrangedSlide.asGenerated(section.key()));
				keys.add(place, section.key());
			}
			place = keys.indexOf(section.key()) + 1;
		}
		return all;
	}

	/**
	 * The slides of a story as they are arranged, hidden and empty ones included.
	 * @param words what texts of the teller are said with
	 */
	List<ToldSlide> tell(List<StorySlide> generated, UnaryOperator<Markdown> words) {
		Map<String, StorySlide> byKey = generated.stream()
			.collect(Collectors.toMap(StorySlide::key, Function.identity()));
		return all().stream()
			.map((slide) -> slide.own() ? ToldSlide.own(slide, words, new WriteUpId(this.writeUpId))
					: ToldSlide.of(slide, Objects.requireNonNull(byKey.get(slide.key())), words))
			.toList();
	}

	/**
	 * All that the teller wrote for slides.
	 */
	List<String> texts() {
		return this.slides.stream()
			.flatMap((slide) -> Stream.of(slide.title(), slide.notes(), slide.text().source()))
			.filter((text) -> !text.isBlank())
			.toList();
	}

	public Theme theme() {
		return this.theme;
	}

	public Length length() {
		return this.length;
	}

}
