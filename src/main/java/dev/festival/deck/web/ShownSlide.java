package dev.festival.deck.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

import dev.festival.deck.Deck;
import dev.festival.deck.Slide;
import dev.festival.deck.Tone;

/**
 * A slide as the browser shows it: its number, its kind, what stands at its foot, and how
 * far its text has to step down in size to fit.
 */
@NamedInterface("slides")
public record ShownSlide(int number, Slide slide, String foot, Map<String, String> images) {

	/**
	 * The slides of a deck.
	 * @param images where an image is for the reader, by its address in the application
	 */
	public static List<ShownSlide> of(Deck deck, UnaryOperator<String> images) {
		List<ShownSlide> shown = new ArrayList<>();
		for (Slide slide : deck.slides()) {
			String foot = (slide instanceof Slide.Title title) ? title.blameless()
					: deck.chapterOf(shown.size()).foot();
			shown.add(new ShownSlide(shown.size() + 1, slide, foot, images(slide, images)));
		}
		return shown;
	}

	/**
	 * Where the pictures of a slide are, by their addresses in the application; slides
	 * that look the same are equal.
	 */
	static Map<String, String> images(Slide slide, UnaryOperator<String> images) {
		Map<String, String> places = new HashMap<>();
		if (slide instanceof Slide.Pictures pictures) {
			pictures.pictures().forEach((picture) -> places.put(picture.address(), images.apply(picture.address())));
		}
		return Map.copyOf(places);
	}

	/**
	 * The name of the fragment that draws it.
	 */
	public String kind() {
		return switch (this.slide) {
			case Slide.Title title -> "title";
			case Slide.Prose prose -> "text";
			case Slide.Impact impact -> "impact";
			case Slide.Phases phases -> "phases";
			case Slide.TimelineEntries entries -> "timeline";
			case Slide.Factors factors -> "factors";
			case Slide.Columns columns -> "columns";
			case Slide.FollowUps followUps -> "follow-ups";
			case Slide.Pictures pictures -> "pictures";
			case Slide.Bit bit -> "bit";
			case Slide.Questions questions -> "questions";
			case Slide.Thanks thanks -> "thanks";
		};
	}

	/**
	 * The class that makes the text fit; the limits are those that the style sheet was
	 * measured with.
	 */
	public String fit() {
		return switch (this.slide) {
			case Slide.Title title -> fit(title.title().length(), 40, 80);
			case Slide.Impact impact -> impact.figures().isEmpty() ? fit(letters(impact.text()), 230, 420)
					: ((letters(impact.text()) <= 160) ? "fit-2" : "fit-3");
			case Slide.Prose prose -> fit(letters(prose.paragraphs()), 230, 420);
			case Slide.Questions questions ->
				fit(questions.questions().stream().mapToInt(String::length).sum(), 230, 420);
			case Slide.Bit bit -> fit(bit.quote().length(), 90, 180);
			case Slide.Thanks thanks -> fit(letters(thanks.paragraphs()), 60, 150);
			case Slide.Columns columns -> fit(columns.columns()
				.stream()
				.mapToInt((column) -> column.items().stream().mapToInt((item) -> item.length() + 20).sum())
				.max()
				.orElse(0), 200, 330);
			default -> "";
		};
	}

	/**
	 * Where a picture is for the reader; empty when it isn't there.
	 */
	public String image(Slide.Picture picture) {
		return this.images.getOrDefault(picture.address(), "");
	}

	public String headingFit() {
		return (this.slide.title().length() > 40) ? "fit-2" : "";
	}

	private static int letters(List<Slide.Paragraph> paragraphs) {
		return paragraphs.stream().mapToInt((paragraph) -> paragraph.text().length() + 20).sum();
	}

	private static String fit(int letters, int first, int second) {
		if (letters <= first) {
			return "";
		}
		return (letters <= second) ? "fit-2" : "fit-3";
	}

	/**
	 * The class of a phase of this colour.
	 */
	public String phase(Tone tone) {
		return switch (tone) {
			case CORAL -> "phase--detect";
			case MARIGOLD -> "phase--understand";
			case VIOLET -> "phase--mitigate";
			case TEAL, SKY -> "phase--recover";
		};
	}

	/**
	 * The class of an entry of this colour; without one it is no key moment.
	 */
	public String entry(@Nullable Tone tone) {
		return switch (tone) {
			case null -> "";
			case CORAL -> "entry--impact-started";
			case MARIGOLD -> "entry--detected";
			case VIOLET -> "entry--mitigated";
			case TEAL -> "entry--resolved";
			case SKY -> "entry--communicated";
		};
	}

	/**
	 * The class of a layer.
	 */
	public String layer(String name) {
		return "layer--" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
	}

	/**
	 * The class of a plain colour.
	 */
	public String tone(@Nullable Tone tone) {
		return (tone != null) ? "tone-" + tone.name().toLowerCase(Locale.ROOT) : "";
	}

	/**
	 * Where each phase begins, as a share of the whole.
	 */
	public double start(Slide.Phases phases, int index) {
		return phases.phases().subList(0, index).stream().mapToDouble(Slide.Phase::share).sum();
	}

}
