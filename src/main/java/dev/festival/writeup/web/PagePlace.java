package dev.festival.writeup.web;

import java.util.ArrayList;
import java.util.List;

import dev.festival.writeup.Part;
import dev.festival.writeup.Story;
import dev.festival.writeup.WriteUp;

/**
 * A place on the page of a write-up that its table of contents leads to.
 */
public record PagePlace(String anchor, String label) {

	/**
	 * The places that a story has, in the order of the page.
	 */
	static List<PagePlace> of(Story story) {
		WriteUp writeUp = story.writeUp();
		List<PagePlace> places = new ArrayList<>();
		for (Part part : Part.prose()) {
			boolean told = !writeUp.text(part).isBlank();
			if (told || (part == Part.WHAT_HAPPENED && !writeUp.timeline().isEmpty())) {
				places.add(of(part));
			}
			if (part == Part.SURPRISE && !writeUp.factors().isEmpty()) {
				places.add(of(Part.FACTORS));
			}
			if (part == Part.LEARNED && !story.followUps().isEmpty()) {
				places.add(of(Part.FOLLOW_UPS));
			}
		}
		return places;
	}

	private static PagePlace of(Part part) {
		return new PagePlace(part.slug(), part.label());
	}

}
