package dev.festival.deck.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import dev.festival.deck.ArrangementEditor;
import dev.festival.deck.Slide;
import dev.festival.deck.ToldSlide;

/**
 * A slide in the list by which its teller arranges them.
 *
 * @param slide what was decided about it
 * @param first how it looks
 * @param pages on how many slides it is told in the length that was chosen; 0 if not
 * @param above the key of the one above it; nothing for the first
 * @param afterNext the key of the one that it would stand above if it went down; empty to
 * be the last, nothing if it is
 */
public record ArrangedRow(ToldSlide slide, ShownSlide first, int pages, @Nullable String above,
		@Nullable String afterNext) {

	static List<ArrangedRow> of(ArrangementEditor.Arranged arranged, String foot) {
		List<ArrangedRow> rows = new ArrayList<>();
		List<Listed> listed = arranged.slides()
			.stream()
			.map((slide) -> new Listed(slide, slide.pages()))
			.filter((one) -> !one.pages().isEmpty())
			.toList();
		for (int at = 0; at < listed.size(); at++) {
			ToldSlide slide = listed.get(at).slide();
			List<Slide> told = arranged.told().getOrDefault(key(slide), List.of());
			Slide first = (told.isEmpty() ? listed.get(at).pages() : told).getFirst();
			String above = (at > 0) ? key(listed.get(at - 1).slide()) : null;
			String afterNext = (at + 2 < listed.size()) ? key(listed.get(at + 2).slide()) : "";
			rows.add(new ArrangedRow(slide,
					new ShownSlide(at + 1, first, foot, ShownSlide.images(first, UnaryOperator.identity())),
					told.size(), above, (at + 1 < listed.size()) ? afterNext : null));
		}
		return rows;
	}

	private static String key(ToldSlide slide) {
		return slide.arranged().key();
	}

	public String key() {
		return key(this.slide);
	}

	public String title() {
		return this.slide.told().slide().title();
	}

	/** A slide that there is something for. */
	private record Listed(ToldSlide slide, List<Slide> pages) {
	}

}
