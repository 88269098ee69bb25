package dev.festival.deck;

import java.util.ArrayList;
import java.util.List;

import dev.festival.deck.text.Spot;

/**
 * Cuts texts to the places they stand in, and keeps what was cut for the notes.
 */
final class Scissors {

	private final List<String> notes = new ArrayList<>();

	Scissors(String notes) {
		note(notes);
	}

	/**
	 * The text as far as it fits; if that is not all, the notes have it in full.
	 */
	String cut(Spot spot, String text) {
		return cut(spot, text, "");
	}

	String cut(Spot spot, String text, String tail) {
		String clean = CleanText.line(text);
		String cut = spot.cut(clean, tail);
		if (!cut.equals(clean + tail)) {
			note("In full: " + clean);
		}
		return cut;
	}

	void note(String text) {
		String clean = CleanText.lines(text);
		if (!clean.isEmpty()) {
			this.notes.add(clean);
		}
	}

	String notes() {
		return String.join("\n", this.notes);
	}

}
