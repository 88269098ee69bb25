package dev.festival.deck;

import java.util.ArrayList;
import java.util.List;

import dev.festival.deck.text.Spot;
import dev.festival.deck.text.Spots;

/**
 * What would be too much for one slide, distributed over as few as possible that are
 * about equally full.
 */
final class Pages {

	private static final double[] SHARES = { 0.5, 0.6, 0.7, 0.8, 0.9, 1 };

	private Pages() {
	}

	/**
	 * Splits pieces in order; one that fits nowhere still gets a page.
	 * @param most how many may be on a page at most
	 */
	static <T> List<List<Piece<T>>> split(List<Piece<T>> pieces, int most, Room<T> room) {
		int fewest = split(pieces, most, room, 1).size();
		for (double share : SHARES) {
			List<List<Piece<T>>> pages = split(pieces, most, room, share);
			if (pages.size() <= fewest) {
				return pages;
			}
		}
		throw new IllegalStateException("The whole room is one of the shares");
	}

	private static <T> List<List<Piece<T>>> split(List<Piece<T>> pieces, int most, Room<T> room, double share) {
		List<List<Piece<T>>> pages = new ArrayList<>();
		List<Piece<T>> page = new ArrayList<>();
		for (Piece<T> piece : pieces) {
			page.add(piece);
			if (page.size() > 1 && (page.size() > most || !room.holds(Piece.items(page), share))) {
				page.removeLast();
				pages.add(page);
				page = new ArrayList<>(List.of(piece));
			}
		}
		if (!page.isEmpty()) {
			pages.add(page);
		}
		return pages;
	}

	/**
	 * Makes a slide of each page; more than one are counted in their titles.
	 */
	static <T> List<Slide> slides(Slide whole, List<List<Piece<T>>> pages, Maker<T> maker) {
		return slides(whole, Spots.TITLE, pages, maker);
	}

	static <T> List<Slide> slides(Slide whole, Spot titleSpot, List<List<Piece<T>>> pages, Maker<T> maker) {
		List<Slide> slides = new ArrayList<>();
		for (List<Piece<T>> page : pages) {
			boolean first = slides.isEmpty();
			Scissors scissors = new Scissors(first ? whole.notes() : "It goes on.");
			String tail = (pages.size() > 1) ? " (" + (slides.size() + 1) + " of " + pages.size() + ")" : "";
			String title = scissors.cut(titleSpot, whole.title(), tail);
			page.forEach((piece) -> scissors.note(piece.notes()));
			slides.add(maker.slide(title, Piece.items(page), scissors.notes()));
		}
		return slides;
	}

	/** Tells whether items fit in a share (0 to 1) of the room. */
	interface Room<T> {

		boolean holds(List<T> items, double share);

	}

	/** Makes a slide of what stands on it. */
	interface Maker<T> {

		Slide slide(String title, List<T> items, String notes);

	}

}
