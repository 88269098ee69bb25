package dev.festival.writeup;

/**
 * What a change is about: a part, and which entry, factor or follow-up of it.
 *
 * @param item 0 where the part is one whole
 */
public record Subject(Part part, long item) {

	public static Subject of(Part part) {
		return new Subject(part, 0);
	}

}
