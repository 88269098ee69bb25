package dev.festival.writeup.web;

import java.time.Instant;
import java.util.List;

import dev.festival.writeup.Moments;

/**
 * A moment as it is named, with its time.
 */
public record ShownMoment(String word, Instant at) {

	static List<ShownMoment> of(Moments moments) {
		return moments.known()
			.entrySet()
			.stream()
			.map((known) -> new ShownMoment(known.getKey().word(), known.getValue()))
			.toList();
	}

}
