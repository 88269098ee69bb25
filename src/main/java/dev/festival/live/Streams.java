package dev.festival.live;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

/**
 * Opens streams of news for pages, as many followers' as this instance has room for.
 */
@Component
public class Streams {

	/** What a server keeps for an open stream, with its buffers. */
	private static final int BYTES = 110_000;

	/** The part of the memory that streams may take, in percent. */
	private static final int SHARE = 30;

	/** Windows that one follower may have open. */
	private static final int MOST_OF_ONE = 6;

	/** Fewer than connections of the server, so that others get an answer, too. */
	private static final int MOST_OF_ALL = 6_000;

	private final AtomicInteger open = new AtomicInteger();

	private final Map<String, Integer> ofOne = new ConcurrentHashMap<>();

	private final Counting counting;

	private final Clock clock;

	private final int most;

	Streams(Counting counting, Clock clock, @Value("${festival.live.followers:0}") int most) {
		this.counting = counting;
		this.clock = clock;
		this.most = (most > 0) ? most
				: (int) Math.min(MOST_OF_ALL, Runtime.getRuntime().maxMemory() / 100 * SHARE / BYTES);
	}

	/**
	 * Opens one for a follower, unless there are too many already, or too many of theirs.
	 * @param who tells followers apart
	 */
	public Optional<ResponseBodyEmitter> follow(Room room, String who) {
		if (this.open.incrementAndGet() > this.most) {
			this.open.decrementAndGet();
			// Perhaps some of them have gone, which shows only by writing to them.
			room.keepAliveNowAndThen(this.clock.instant());
			return Optional.empty();
		}
		if (this.ofOne.merge(who, 1, Integer::sum) > MOST_OF_ONE) {
			this.open.decrementAndGet();
			forget(who);
			return Optional.empty();
		}
		OpenStream stream = OpenStream.open((gone) -> {
			if (room.leave(gone)) {
				this.open.decrementAndGet();
				forget(who);
				this.counting.count(room);
			}
		});
		room.follow(stream);
		this.counting.count(room);
		return Optional.of(stream.emitter());
	}

	private void forget(String who) {
		this.ofOne.computeIfPresent(who, (key, count) -> (count > 1) ? count - 1 : null);
	}

	/**
	 * Opens one for a window of the presenter.
	 */
	public ResponseBodyEmitter present(Room room) {
		OpenStream stream = OpenStream.open(room::leave);
		room.present(stream, this.clock.instant());
		return stream.emitter();
	}

}
