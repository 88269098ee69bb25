package dev.festival.deck;

import java.util.List;
import java.util.function.Function;

/**
 * Something that stands on a slide as a whole, short enough for it, with what the notes
 * of that slide say about it.
 */
record Piece<T>(T item, String notes) {

	/**
	 * Makes an item whose texts are cut by the scissors given to the function.
	 */
	static <T> Piece<T> of(Function<Scissors, T> maker) {
		Scissors scissors = new Scissors("");
		T item = maker.apply(scissors);
		return new Piece<>(item, scissors.notes());
	}

	static <T> List<T> items(List<Piece<T>> pieces) {
		return pieces.stream().map(Piece::item).toList();
	}

}
