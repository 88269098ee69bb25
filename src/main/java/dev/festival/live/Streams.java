package dev.festival.live;

import java.time.Clock;
import java.util.Optional;
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

	private final AtomicInteger open = new AtomicInteger();

	private final Counting counting;

	private final Clock clock;

	private final int most;

	Streams(Counting counting, Clock clock, @Value("${festival.live.followers:0}") int most) {
		this.counting = counting;
		this.clock = clock;
		this.most = (most > 0) ? most : (int) (Runtime.getRuntime().maxMemory() / 100 * SHARE / BYTES);
	}

	/**
	 * Opens one for a follower, unless there are too many already.
	 */
	public Optional<ResponseBodyEmitter> follow(Room room) {
		if (this.open.incrementAndGet() > this.most) {
			this.open.decrementAndGet();
			// Perhaps some of them have gone, which shows only by writing to them.
			room.keepAlive();
			return Optional.empty();
		}
		OpenStream stream = OpenStream.open((gone) -> {
			if (room.leave(gone)) {
				this.open.decrementAndGet();
				this.counting.count(room);
			}
		});
		room.follow(stream);
		this.counting.count(room);
		return Optional.of(stream.emitter());
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
