package dev.festival.live;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;

import dev.festival.account.PersonId;
import dev.festival.account.Secret;
import dev.festival.writeup.WriteUpId;

/**
 * A deck that somebody presents to a room, from the first slide to the end.
 */
@Entity
@Table(name = "presentation")
public class Presentation extends AbstractAggregateRoot<Presentation> {

	@Id
	private UUID id;

	private String code;

	private byte[] seal;

	@Column(name = "write_up_id")
	private @Nullable Long writeUp;

	@Column(name = "festival_id")
	private @Nullable Long festival;

	private List<Long> stories;

	private String title;

	@Embedded
	private Telling telling;

	@Column(name = "presenter_id")
	private PersonId presenter;

	@Embedded
	private Scene scene;

	@Embedded
	private Pace pace;

	@Column(name = "started_at")
	private Instant startedAt;

	@Column(name = "ended_at")
	private @Nullable Instant endedAt;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Presentation() {
	}

	Presentation(Plan plan, boolean open, PersonId presenter, Instant now) {
		this.id = UUID.randomUUID();
		this.code = Code.random().text();
		this.seal = Secret.token().hash();
		this.writeUp = (plan.writeUp() != null) ? plan.writeUp().number() : null;
		this.festival = plan.festival();
		this.stories = plan.stories();
		this.title = plan.deck().title();
		this.telling = plan.telling();
		this.presenter = presenter;
		this.scene = Scene.first(plan.deck().slides().size(), open);
		this.pace = Pace.begun(plan.minutes(), now);
		this.startedAt = now;
	}

	void show(int slide) {
		refuseWhenOver();
		this.scene = this.scene.at(slide);
	}

	void darken(boolean black) {
		refuseWhenOver();
		this.scene = this.scene.black(black);
	}

	/**
	 * Lets the room react and ask, or not.
	 */
	void let(boolean react, boolean ask) {
		refuseWhenOver();
		this.scene = this.scene.letting(react, ask);
	}

	void run(boolean clock, Instant now) {
		refuseWhenOver();
		if (clock != this.pace.runs()) {
			this.pace = this.pace.running(clock, now);
			this.scene = this.scene.black(this.scene.black());
		}
	}

	/**
	 * Goes on with a newer deck of the same stories.
	 */
	void takeOver(Plan plan) {
		refuseWhenOver();
		this.stories = plan.stories();
		this.scene = this.scene.of(plan.deck().slides().size());
	}

	/**
	 * Lets nobody follow any more who can't read the stories.
	 */
	void close() {
		this.scene = this.scene.closed();
	}

	/**
	 * Ends it, once.
	 * @param counts of what the room sent
	 * @param followers the most who followed at the same moment
	 */
	void end(Map<Cheer, Integer> counts, int followers, Instant now) {
		if (this.endedAt == null) {
			this.endedAt = now;
			this.pace = this.pace.running(false, now);
			this.scene = this.scene.over();
			registerEvent(new Ended(this.id, writeUp(), this.festival, this.presenter, Map.copyOf(counts), followers));
		}
	}

	private void refuseWhenOver() {
		if (this.endedAt != null) {
			throw new PresentationOverException();
		}
	}

	public UUID id() {
		return this.id;
	}

	public String code() {
		return this.code;
	}

	byte[] seal() {
		return this.seal.clone();
	}

	public @Nullable WriteUpId writeUp() {
		return (this.writeUp != null) ? new WriteUpId(this.writeUp) : null;
	}

	public @Nullable Long festival() {
		return this.festival;
	}

	List<Long> stories() {
		return List.copyOf(this.stories);
	}

	public String title() {
		return this.title;
	}

	public Telling telling() {
		return this.telling;
	}

	public PersonId presenter() {
		return this.presenter;
	}

	public Scene scene() {
		return this.scene;
	}

	public Pace pace() {
		return this.pace;
	}

	public Instant startedAt() {
		return this.startedAt;
	}

	/**
	 * A presentation is over.
	 *
	 * @param writeUp that was presented, unless it was a festival
	 * @param counts of what the room sent
	 * @param followers the most who followed at the same moment
	 */
	public record Ended(UUID presentation, @Nullable WriteUpId writeUp, @Nullable Long festival, PersonId presenter,
			Map<Cheer, Integer> counts, int followers) {
	}

}
