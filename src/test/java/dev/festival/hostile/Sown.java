package dev.festival.hostile;

import java.util.ArrayList;
import java.util.List;

import dev.festival.Visitor;

/**
 * Pages that show what was typed, and who may see them.
 *
 * @param places in the order they are looked at
 */
record Sown(List<Place> places) {

	Sown() {
		this(new ArrayList<>());
	}

	void add(Visitor reader, String... paths) {
		for (String path : paths) {
			this.places.add(new Place(reader, path));
		}
	}

	/**
	 * A page.
	 *
	 * @param reader who sees it
	 * @param path of it
	 */
	record Place(Visitor reader, String path) {
	}

}
