package dev.festival.deck.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import dev.festival.deck.Slide;
import dev.festival.deck.ToldSlide;

/**
 * A slide in the list by which its teller arranges them.
 *
 * @param slide what was decided about it
 * @param first how it looks
 * @param pages on how many slides it is told
 * @param above the key of the one above it; nothing for the first
 * @param afterNext the key of the one that it would stand above if it went down; empty to
 * be the last, nothing if it is
 */
public record ArrangedRow(ToldSlide slide, ShownSlide first, int pages, @Nullable String above,
		@Nullable String afterNext) {

	static List<ArrangedRow> of(List<ToldSlide> slides, String foot) {
		List<ToldSlide> listed = slides.stream().filter((slide) -> !slide.empty()).toList();
		List<ArrangedRow> rows = new ArrayList<>();
		for (int at = 0; at < listed.size(); at++) {
			List<Slide> pages = listed.get(at).pages();
			String above = (at > 0) ? key(listed.get(at - 1)) : null;
			String afterNext = (at + 2 < listed.size()) ? key(listed.get(at + 2)) : "";
			rows.add(new ArrangedRow(listed.get(at),
					new ShownSlide(at + 1, pages.getFirst(), foot, UnaryOperator.identity()), pages.size(), above,
					(at + 1 < listed.size()) ? afterNext : null));
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

}
