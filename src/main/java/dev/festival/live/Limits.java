package dev.festival.live;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;

import org.springframework.stereotype.Component;

/**
 * How often one may do something, of each follower and of a whole room; known only for as
 * long as it matters.
 */
@Component
class Limits {

	private static final int MOST_KNOWN = 50_000;

	private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
		.maximumSize(MOST_KNOWN)
		.expireAfterAccess(Duration.ofMinutes(10))
		.build();

	/**
	 * Whether somebody has tried too many codes to try another one.
	 */
	boolean hasGuessed(Guest guest) {
		return guesses(guest).getAvailableTokens() == 0;
	}

	void guessed(Guest guest) {
		guesses(guest).tryConsume(1);
	}

	boolean mayCheer(String code, Pass pass) {
		return bucket("cheer " + pass.text(), 8, 4, Duration.ofSeconds(2)).tryConsume(1)
				&& bucket("cheers " + code, 200, 100, Duration.ofSeconds(1)).tryConsume(1);
	}

	boolean mayAsk(String code, Pass pass) {
		return bucket("ask " + pass.text(), 3, 1, Duration.ofSeconds(20)).tryConsume(1)
				&& bucket("asks " + code, 40, 1, Duration.ofSeconds(1)).tryConsume(1);
	}

	private Bucket guesses(Guest guest) {
		return bucket("guess " + guest.mark(), 20, 20, Duration.ofMinutes(1));
	}

	private Bucket bucket(String mark, int most, int again, Duration every) {
		return this.buckets.get(mark,
				(key) -> Bucket.builder().addLimit((limit) -> limit.capacity(most).refillGreedy(again, every)).build());
	}

}
