package dev.festival.writeup;

import java.time.Instant;
import java.util.UUID;

/**
 * An image of a write-up, without its bytes.
 *
 * @param alternative what it shows, for those who don't see it
 */
public record Image(UUID id, WriteUpId writeUp, String type, String alternative, int size, Instant at) {

	public String address() {
		return "/write-ups/" + this.writeUp.number() + "/images/" + this.id;
	}

	/**
	 * What to write into a text to show it there.
	 */
	public String markdown() {
		return "![" + this.alternative.replace("\\", "").replace("[", "(").replace("]", ")") + "](" + address() + ")";
	}

}
