package dev.festival.deck;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import dev.festival.deck.Slide.Column;
import dev.festival.deck.Slide.Paragraph;

/**
 * Slides of a story made short enough for a length: the dearest of them, each on as many
 * pages as it may have. What is left out stands in the notes of what is told.
 */
final class Abridged {

	private static final int MOST_NOTED = 3_000;

	private final Length length;

	Abridged(Length length) {
		this.length = length;
	}

	/**
	 * The pages on which each is told, by their keys and in their order; what is empty or
	 * not dear enough is told on none and left out.
	 */
	Map<String, List<Slide>> pages(List<StorySlide> slides) {
		Map<String, List<Slide>> pages = new LinkedHashMap<>();
		slides.forEach((one) -> pages.put(one.key(), pages(one.slide())));
		pages.values().removeIf(List::isEmpty);
		Set<String> dearest = slides.stream()
			.filter((one) -> pages.containsKey(one.key()))
			.sorted(Comparator.comparingInt(StorySlide::rank))
			.limit(this.length.slides())
			.map(StorySlide::key)
			.collect(Collectors.toSet());
		pages.keySet().retainAll(dearest);
		return pages;
	}

	private List<Slide> pages(Slide slide) {
		List<Slide> whole = Fit.slides(List.of(slide));
		return (whole.size() <= this.length.pages()) ? whole : Fit.slides(List.of(cut(slide)));
	}

	private Slide cut(Slide slide) {
		return switch (slide) {
			case Slide.Prose prose -> cut(prose, sentences(prose.paragraphs()), Paragraph::text,
					(kept, notes) -> new Slide.Prose(prose.title(), kept, notes));
			case Slide.Impact impact -> cut(impact, sentences(impact.text()), Paragraph::text,
					(kept, notes) -> new Slide.Impact(impact.title(), impact.figures(), kept, notes));
			case Slide.Thanks thanks -> cut(thanks, thanks.paragraphs(), Paragraph::text,
					(kept, notes) -> new Slide.Thanks(thanks.title(), kept, notes));
			case Slide.Questions questions -> cut(questions, questions.questions(), Function.identity(),
					(kept, notes) -> new Slide.Questions(questions.title(), kept, notes));
			case Slide.Factors factors -> cut(factors, factors.factors(), Slide.Factor::title,
					(kept, notes) -> new Slide.Factors(factors.title(), kept, notes));
			case Slide.FollowUps followUps -> cut(followUps, followUps.rows(), Slide.Row::title,
					(kept, notes) -> new Slide.FollowUps(followUps.title(), kept, notes));
			case Slide.Columns columns -> columns(columns);
			case Slide.Pictures pictures -> cut(pictures, pictures.pictures(), Slide.Picture::alternative,
					(kept, notes) -> new Slide.Pictures(pictures.title(), kept, notes));
			case Slide.TimelineEntries entries -> cut(entries, entries.entries(), Slide.Entry::text,
					(kept, notes) -> new Slide.TimelineEntries(entries.title(), kept, notes));
			case Slide.Title _, Slide.Phases _, Slide.Bit _ -> slide;
		};
	}

	/**
	 * As many of the first items as the pages hold.
	 */
	private <T> Slide cut(Slide whole, List<T> items, Function<T, String> said,
			BiFunction<List<T>, String, Slide> maker) {
		int kept = held(items.size(), (many) -> maker.apply(items.subList(0, many), ""));
		return maker.apply(items.subList(0, kept),
				whole.notes() + leftOut(items.subList(kept, items.size()).stream().map(said).toList()));
	}

	/**
	 * As many of the first items of each column as the pages hold.
	 */
	private Slide columns(Slide.Columns whole) {
		int most = whole.columns().stream().mapToInt((column) -> column.items().size()).max().orElse(0);
		int kept = held(most, (many) -> new Slide.Columns(whole.title(), first(many, whole.columns()), ""));
		List<String> rest = whole.columns().stream().flatMap((column) -> column.items().stream().skip(kept)).toList();
		return new Slide.Columns(whole.title(), first(kept, whole.columns()), whole.notes() + leftOut(rest));
	}

	private static List<Column> first(int many, List<Column> columns) {
		return columns.stream()
			.map((column) -> new Column(column.heading(),
					column.items().subList(0, Math.min(many, column.items().size())), column.tone()))
			.toList();
	}

	/**
	 * How many of so many items the pages hold; one, even if they don't. They hold few of
	 * many, so that it is looked for from below.
	 */
	private int held(int all, IntFunction<Slide> maker) {
		int low = Math.min(1, all);
		int high = low;
		while (high < all && holds(maker.apply(Math.min(all, 2 * high)))) {
			high = Math.min(all, 2 * high);
			low = high;
		}
		high = Math.min(all, 2 * high);
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (holds(maker.apply(middle))) {
				low = middle;
			}
			else {
				high = middle - 1;
			}
		}
		return low;
	}

	private boolean holds(Slide slide) {
		return Fit.pages(slide) <= this.length.pages();
	}

	private static List<Paragraph> sentences(List<Paragraph> paragraphs) {
		return Piece.items(Sentences.shorten(paragraphs));
	}

	/**
	 * What the notes say about items that aren't shown.
	 */
	static String leftOut(List<String> items) {
		StringBuilder notes = new StringBuilder();
		int noted = 0;
		for (String item : items) {
			if (notes.length() + item.length() > MOST_NOTED) {
				break;
			}
			notes.append("\n– ").append(item);
			noted++;
		}
		String more = (noted < items.size()) ? "\nand " + (items.size() - noted) + " more in the write-up." : "";
		return items.isEmpty() ? "" : "\nNot on the slide:" + notes + more;
	}

}
