package dev.festival.live;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import dev.festival.account.PersonId;
import dev.festival.deck.Deck;
import dev.festival.writeup.WriteUpId;

/**
 * A presentation as this instance knows it: what is shown, and the pages that are open
 * here.
 */
public final class Room {

	private static final JsonMapper json = JsonMapper.builder().build();

	private static final Duration REMEMBERED = Duration.ofMinutes(2);

	private static final Duration BETWEEN = Duration.ofSeconds(5);

	private final Presentation presentation;

	private final Crowd crowd = new Crowd();

	private final Set<OpenStream> followers = ConcurrentHashMap.newKeySet();

	private final Set<OpenStream> desks = ConcurrentHashMap.newKeySet();

	private volatile Scene scene;

	private volatile Pace pace;

	private volatile Map<Cheer, Integer> cheers;

	private volatile Shown shown;

	private volatile boolean over;

	private volatile Instant visitedAt = Instant.EPOCH;

	private volatile Instant keptAliveAt = Instant.EPOCH;

	Room(Presentation presentation, Map<Cheer, Integer> cheers, @Nullable Deck deck) {
		this.presentation = presentation;
		this.scene = presentation.scene();
		this.pace = presentation.pace();
		this.cheers = Map.copyOf(cheers);
		this.shown = new Shown(this.scene.deck(), deck);
	}

	/**
	 * Takes in what an instance has said, and passes it on to the open pages.
	 */
	synchronized void hear(Bulletin news, Instant now) {
		if (news.scene() != null && news.pace() != null && news.scene().turn() > this.scene.turn()) {
			boolean closed = this.scene.open() && !news.scene().open();
			this.scene = news.scene();
			this.pace = news.pace();
			tellScene(now);
			if (closed) {
				this.followers.forEach(OpenStream::end);
			}
		}
		if (news.cheers() != null) {
			this.cheers = more(this.cheers, news.cheers());
			this.desks.forEach(this::tellCheers);
		}
		if (news.asked() != null) {
			this.desks.forEach((desk) -> desk.tell("questions", "changed"));
		}
		if (news.from() != null && news.followers() != null) {
			this.crowd.count(news.from(), news.followers(), now);
			this.desks.forEach((desk) -> tellFollowers(desk, now));
		}
	}

	private void tellScene(Instant now) {
		String text = json.writeValueAsString(this.scene);
		this.followers.forEach((follower) -> follower.tell("scene", text));
		this.desks.forEach((desk) -> tellDesk(desk, now));
	}

	void follow(OpenStream stream) {
		this.followers.add(stream);
		stream.tell("scene", json.writeValueAsString(this.scene));
		endIfOver(stream);
	}

	void present(OpenStream stream, Instant now) {
		this.desks.add(stream);
		tellDesk(stream, now);
		tellCheers(stream);
		tellFollowers(stream, now);
		endIfOver(stream);
	}

	/**
	 * Takes a page out.
	 * @return whether a follower has gone by it
	 */
	boolean leave(OpenStream stream) {
		this.desks.remove(stream);
		return this.followers.remove(stream);
	}

	private void tellDesk(OpenStream desk, Instant now) {
		desk.tell("scene", json.writeValueAsString(
				Map.of("scene", this.scene, "elapsed", this.pace.elapsed(now), "running", this.pace.runs())));
	}

	private void tellCheers(OpenStream desk) {
		Map<String, Integer> counts = new ConcurrentHashMap<>();
		this.cheers.forEach((cheer, count) -> counts.put(cheer.slug(), count));
		desk.tell("cheers", json.writeValueAsString(counts));
	}

	private void tellFollowers(OpenStream desk, Instant now) {
		desk.tell("followers", Integer.toString(this.crowd.size(now)));
	}

	void keepAlive() {
		this.followers.forEach(OpenStream::keepAlive);
		this.desks.forEach(OpenStream::keepAlive);
	}

	/**
	 * The same, but not again within a few seconds, however many ask for it.
	 */
	void keepAliveNowAndThen(Instant now) {
		if (this.keptAliveAt.plus(BETWEEN).isBefore(now)) {
			this.keptAliveAt = now;
			keepAlive();
		}
	}

	/**
	 * Ends all streams, and those that are still to come.
	 */
	void end() {
		this.over = true;
		this.followers.forEach(OpenStream::end);
		this.desks.forEach(OpenStream::end);
	}

	private void endIfOver(OpenStream stream) {
		if (this.over) {
			stream.end();
		}
	}

	void visit(Instant now) {
		this.visitedAt = now;
	}

	/**
	 * Whether nobody has looked at it for a while.
	 */
	boolean isForgotten(Instant now) {
		return this.followers.isEmpty() && this.desks.isEmpty() && this.visitedAt.plus(REMEMBERED).isBefore(now);
	}

	/**
	 * How many follow at this instance.
	 */
	int followersHere() {
		return this.followers.size();
	}

	/**
	 * How many follow at all instances.
	 */
	public int followers(Instant now) {
		return this.crowd.size(now);
	}

	Shown shown() {
		return this.shown;
	}

	void showing(@Nullable Deck deck, int number) {
		this.shown = new Shown(number, deck);
	}

	UUID id() {
		return this.presentation.id();
	}

	public String code() {
		return this.presentation.code();
	}

	public String title() {
		return this.presentation.title();
	}

	public @Nullable WriteUpId writeUp() {
		return this.presentation.writeUp();
	}

	/**
	 * How its stories are told.
	 */
	public Telling telling() {
		return this.presentation.telling();
	}

	PersonId presenter() {
		return this.presentation.presenter();
	}

	List<Long> stories() {
		return this.presentation.stories();
	}

	byte[] seal() {
		return this.presentation.seal();
	}

	public Scene scene() {
		return this.scene;
	}

	public Pace pace() {
		return this.pace;
	}

	/**
	 * All that was sent so far.
	 */
	public Map<Cheer, Integer> cheers() {
		return this.cheers;
	}

	private static Map<Cheer, Integer> more(Map<Cheer, Integer> known, Map<Cheer, Integer> heard) {
		Map<Cheer, Integer> all = new EnumMap<>(Cheer.class);
		all.putAll(known);
		heard.forEach((cheer, count) -> all.merge(cheer, count, Math::max));
		return Map.copyOf(all);
	}

	/**
	 * A deck as the room sees it.
	 *
	 * @param number counts the decks that the presenter took over
	 * @param deck unless the presentation is over
	 */
	record Shown(int number, @Nullable Deck deck) {
	}

}
