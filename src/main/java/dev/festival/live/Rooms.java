package dev.festival.live;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.festival.deck.Deck;
import dev.festival.news.Hearer;

/**
 * The presentations that somebody looks at by this instance. What is said at any instance
 * comes here, so that a page costs the database nothing.
 */
@Component
class Rooms implements Hearer {

	private final Map<String, Room> rooms = new ConcurrentHashMap<>();

	/** Whoever comes back to an instance that stops would hold it up. */
	private volatile boolean stopping;

	private final Presentations presentations;

	private final Snapshots snapshots;

	private final Cheers cheers;

	private final Counting counting;

	private final Clock clock;

	Rooms(Presentations presentations, Snapshots snapshots, Cheers cheers, Counting counting, Clock clock) {
		this.presentations = presentations;
		this.snapshots = snapshots;
		this.cheers = cheers;
		this.counting = counting;
		this.clock = clock;
	}

	/**
	 * Finds the room of a code. What is said while it is read waits until it is there.
	 */
	Optional<Room> find(Code code) {
		Room room = this.rooms.computeIfAbsent(code.text(), this::read);
		if (room != null) {
			room.visit(this.clock.instant());
			if (this.stopping) {
				room.end();
			}
		}
		return Optional.ofNullable(room);
	}

	private @Nullable Room read(String code) {
		return this.presentations.findByCode(code)
			.map((found) -> new Room(found, this.cheers.of(found.id()), this.snapshots.find(found.id()).orElse(null)))
			.orElse(null);
	}

	/**
	 * The deck that a room sees now, unless the presentation is over.
	 */
	Optional<Deck> deck(Room room) {
		int number = room.scene().deck();
		if (room.shown().number() != number) {
			room.showing(this.snapshots.find(room.id()).orElse(null), number);
		}
		return Optional.ofNullable(room.scene().ended() ? null : room.shown().deck());
	}

	@Override
	public String channel() {
		return Bulletin.CHANNEL;
	}

	@Override
	public void hear(String news) {
		Bulletin bulletin = Bulletin.read(news);
		this.rooms.computeIfPresent(bulletin.code(), (code, room) -> {
			room.hear(bulletin, this.clock.instant());
			return room;
		});
	}

	@Override
	public void catchUp() {
		// An instance that was paused listens again.
		this.stopping = false;
		List.copyOf(this.rooms.keySet())
			.forEach((code) -> this.presentations.findByCode(code)
				.ifPresent((found) -> hear(Bulletin.of(found).text())));
	}

	/**
	 * Rooms that nobody looks at any more are forgotten by the way.
	 */
	@Override
	public void keepAlive() {
		this.rooms.values().forEach(Room::keepAlive);
		this.rooms.values().stream().filter((room) -> room.scene().ended()).forEach(Room::end);
		this.rooms.values().removeIf((room) -> room.isForgotten(this.clock.instant()));
		this.rooms.values().forEach(this.counting::count);
		this.counting.tidy();
	}

	@Override
	public void end() {
		this.stopping = true;
		this.rooms.values().forEach(Room::end);
	}

}
