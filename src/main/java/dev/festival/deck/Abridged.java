package dev.festival.deck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

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

	List<Slide> slides(List<StorySlide> slides) {
		List<StorySlide> told = slides.stream()
			.map((one) -> new StorySlide(one.key(), one.rank(), cut(one.slide())))
			.filter((one) -> Fit.pages(one.slide()) > 0)
			.toList();
		List<StorySlide> dearest = told.stream()
			.sorted(Comparator.comparingInt(StorySlide::rank))
			.limit(this.length.slides())
			.toList();
		return told.stream().filter(dearest::contains).map(StorySlide::slide).toList();
	}

	private Slide cut(Slide slide) {
		if (Fit.pages(slide) <= this.length.pages()) {
			return slide;
		}
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
		int low = 1;
		int high = items.size();
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (Fit.pages(maker.apply(items.subList(0, middle), "")) <= this.length.pages()) {
				low = middle;
			}
			else {
				high = middle - 1;
			}
		}
		int kept = Math.min(low, items.size());
		return maker.apply(items.subList(0, kept),
				whole.notes() + leftOut(items.subList(kept, items.size()).stream().map(said).toList()));
	}

	private Slide columns(Slide.Columns whole) {
		List<String> leftOut = new ArrayList<>();
		int most = whole.columns().stream().mapToInt((column) -> column.items().size()).max().orElse(0);
		Slide.Columns shorter = whole;
		while (most > 1 && Fit.pages(shorter) > this.length.pages()) {
			most--;
			shorter = new Slide.Columns(whole.title(), atMost(most, shorter.columns(), leftOut), "");
		}
		return new Slide.Columns(whole.title(), shorter.columns(), whole.notes() + leftOut(leftOut));
	}

	private static List<Column> atMost(int most, List<Column> columns, List<String> leftOut) {
		List<Column> shorter = new ArrayList<>();
		for (Column column : columns) {
			int kept = Math.min(most, column.items().size());
			leftOut.addAll(column.items().subList(kept, column.items().size()));
			shorter.add(new Column(column.heading(), column.items().subList(0, kept), column.tone()));
		}
		return shorter;
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
