package dev.festival.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many follow one presentation, as each instance has said lately.
 */
final class Crowd {

	/** An instance repeats itself twice a minute. */
	private static final Duration FORGOTTEN = Duration.ofSeconds(70);

	private final Map<UUID, Part> parts = new ConcurrentHashMap<>();

	void count(UUID instance, int followers, Instant now) {
		this.parts.put(instance, new Part(followers, now));
	}

	int size(Instant now) {
		this.parts.values().removeIf((part) -> part.at().plus(FORGOTTEN).isBefore(now));
		return this.parts.values().stream().mapToInt(Part::followers).sum();
	}

	/** Those of one instance. */
	private record Part(int followers, Instant at) {
	}

}
