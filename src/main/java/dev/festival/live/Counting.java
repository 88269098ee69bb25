package dev.festival.live;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

import dev.festival.news.News;

/**
 * Gathers what happens in rooms for a moment before it is counted: a room that laughs is
 * one statement for the database, not a thousand.
 */
@Component
class Counting implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(Counting.class);

	private static final int CHEERS_MILLISECONDS = 250;

	private static final int FOLLOWERS_MILLISECONDS = 1_000;

	private final UUID instance = UUID.randomUUID();

	private final Map<Room, Map<Cheer, Integer>> sent = new ConcurrentHashMap<>();

	private final Map<Room, Boolean> changed = new ConcurrentHashMap<>();

	private final Cheers cheers;

	private final News news;

	private final PresentationEditor editor;

	private final Clock clock;

	Counting(Cheers cheers, News news, PresentationEditor editor, Clock clock) {
		this.cheers = cheers;
		this.news = news;
		this.editor = editor;
		this.clock = clock;
	}

	void cheer(Room room, Cheer cheer) {
		this.sent.compute(room, (key, before) -> {
			Map<Cheer, Integer> counts = (before != null) ? before : new EnumMap<>(Cheer.class);
			counts.merge(cheer, 1, Integer::sum);
			if (before == null) {
				after(CHEERS_MILLISECONDS, () -> send(room));
			}
			return counts;
		});
	}

	/**
	 * Lets all instances know soon how many follow here.
	 */
	void count(Room room) {
		if (this.changed.put(room, true) == null) {
			after(FOLLOWERS_MILLISECONDS, () -> {
				this.changed.remove(room);
				this.news.announce(Bulletin.CHANNEL,
						Bulletin.followed(room.code(), this.instance, room.followersHere()).text());
				this.cheers.followed(room.id(), Math.max(room.followers(this.clock.instant()), room.followersHere()));
			});
		}
	}

	/**
	 * Ends what somebody has forgotten to end, by the way.
	 */
	void tidy() {
		after(0, this.editor::endOverdue);
	}

	private void send(Room room) {
		Map<Cheer, Integer> counts = this.sent.remove(room);
		if (counts != null) {
			this.cheers.add(room.id(), room.code(), counts);
		}
	}

	private void after(int milliseconds, Runnable what) {
		CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS, Thread::startVirtualThread)
			.execute(() -> attempt(what));
	}

	private static void attempt(Runnable what) {
		try {
			what.run();
		}
		catch (DataAccessException | TransactionException ex) {
			logger.warn("Something of a presentation could not be counted: {}", ex.getMessage());
		}
	}

	/**
	 * What was sent in the last moment counts, too.
	 */
	@Override
	public void close() {
		this.sent.keySet().forEach((room) -> attempt(() -> send(room)));
	}

}
