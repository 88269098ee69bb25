package dev.festival.writeup;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.domain.Persistable;

import dev.festival.account.PersonId;
import dev.festival.account.Role;
import dev.festival.markdown.Markdown;

/**
 * The story of one incident and what it asks for. Every change of it has a number, and
 * the history keeps what it was.
 */
@Entity
@Table(name = "write_up")
public class WriteUp extends AbstractAggregateRoot<WriteUp> implements Persistable<Long> {

	@Id
	private long id;

	private int revision;

	@Embedded
	private Progress progress = new Progress();

	@Column(name = "created_at")
	private Instant createdAt;

	@Column(name = "changed_at")
	private Instant changedAt;

	@Embedded
	private Facts facts;

	@Embedded
	private @Nullable Moments moments;

	@Column(name = "teller_id")
	private PersonId teller;

	@ElementCollection
	@CollectionTable(name = "involved", joinColumns = @JoinColumn(name = "write_up_id"))
	private Set<Involved> involved = new HashSet<>();

	@Embedded
	private Audience audience = Audience.EVERYONE;

	@Embedded
	private Telling telling = new Telling();

	@Transient
	private boolean fresh;

	@SuppressWarnings("NullAway.Init")
	protected WriteUp() {
	}

	WriteUp(WriteUpId id, Facts facts, Stamp stamp) {
		this.id = id.number();
		this.facts = facts;
		this.teller = stamp.by();
		this.createdAt = stamp.at();
		this.changedAt = stamp.at();
		this.fresh = true;
	}

	/**
	 * Restores one that was kept, for reading; the people and what is told are to be put
	 * in.
	 */
	WriteUp(WriteUpId id, int revision, Instant createdAt, Instant changedAt, Progress progress, Facts facts,
			Moments moments, PersonId teller, Audience audience, Telling telling) {
		this.id = id.number();
		this.revision = revision;
		this.createdAt = createdAt;
		this.changedAt = changedAt;
		this.progress = progress;
		this.facts = facts;
		this.moments = moments;
		this.teller = teller;
		this.audience = audience;
		this.telling = telling;
	}

	/**
	 * The same for reading, by these people, and without what is told.
	 */
	WriteUp withoutWords(Facts otherFacts, PersonId otherTeller, Audience otherAudience) {
		return new WriteUp(id(), this.revision, this.createdAt, this.changedAt, this.progress, otherFacts, moments(),
				otherTeller, otherAudience, new Telling());
	}

	/**
	 * Tells the first revision.
	 */
	void begin(Map<Subject, @Nullable State> told, Stamp stamp) {
		told.forEach(this::put);
		revised(stamp);
	}

	/**
	 * Puts parts into new states, all in one revision.
	 * @param wanted the states by subject; a null state takes an entry or a factor away
	 * @return what really changed by it, a moment that an entry marks included
	 */
	Map<Subject, @Nullable State> change(Map<Subject, @Nullable State> wanted, Stamp stamp) {
		Map<Subject, @Nullable State> changed = new LinkedHashMap<>();
		Cast before = cast();
		MomentMarks.complete(this, wanted).forEach((subject, state) -> {
			if (!Objects.equals(state(subject), state)) {
				put(subject, state);
				changed.put(subject, state);
			}
		});
		if (!changed.isEmpty()) {
			revised(stamp);
			cast().newlyAsked(before).forEach((person) -> registerEvent(new Asked(id(), person, stamp.by())));
		}
		return changed;
	}

	/**
	 * Counts a change of something that belongs to the story without being part of this
	 * aggregate, such as a follow-up.
	 */
	void revised(Stamp stamp) {
		this.revision++;
		this.changedAt = stamp.at();
		registerEvent(new Revised(id(), this.revision));
	}

	/**
	 * Publishes, takes back, archives.
	 * @throws StatusRefusedException when that is no way to go from here
	 */
	void move(Status to, Stamp stamp) {
		Status from = status();
		boolean wasShared = isShared();
		this.progress.move(to, stamp.at());
		revised(stamp);
		registerEvent(new Moved(id(), (wasShared || isShared()) ? this.facts.title() : null, from, to));
		if (to == Status.PUBLISHED) {
			registerEvent(new Published(id()));
		}
	}

	int nextItem() {
		return this.telling.nextItem();
	}

	@Nullable State state(Subject subject) {
		return switch (subject.part()) {
			case FACTS -> this.facts;
			case MOMENTS -> moments();
			case PEOPLE -> cast();
			case AUDIENCE -> this.audience;
			case STATUS -> new Standing(status());
			default -> this.telling.state(subject);
		};
	}

	/**
	 * Puts a part into a state without counting that as a revision.
	 */
	void put(Subject subject, @Nullable State state) {
		switch (state) {
			case Facts newFacts -> this.facts = newFacts;
			case Moments newMoments -> this.moments = newMoments;
			case Cast cast -> {
				this.teller = cast.teller();
				this.involved.retainAll(cast.involved());
				this.involved.addAll(cast.involved());
			}
			case Audience newAudience -> address(newAudience);
			case Standing standing -> throw new IllegalArgumentException("to be moved, not changed: " + standing);
			case null, default -> this.telling.put(subject, state);
		}
	}

	private void address(Audience to) {
		this.audience = to;
		registerEvent(new Addressed(id(), to));
	}

	/**
	 * Whether everyone may read it.
	 */
	private boolean isShared() {
		return !this.audience.restricted() && this.progress.reached() != Status.DRAFT;
	}

	/**
	 * Whether it may be shared by a link with people who have no account.
	 */
	public boolean canBeShared() {
		return isShared() && status() != Status.ARCHIVED;
	}

	/**
	 * Whether this person, who may read it, may change it: its people, and administrators
	 * once it is no draft any more.
	 */
	public boolean editableBy(PersonId person, Role role) {
		return cast().includes(person) || (role == Role.ADMINISTRATOR && this.progress.reached() != Status.DRAFT);
	}

	/**
	 * Lets only those pass who may change it.
	 * @throws dev.festival.refusal.Refusal with the sentence to show to others
	 */
	public void refuseOthers(PersonId person, Role role) {
		if (!editableBy(person, role)) {
			throw new NotYoursException();
		}
	}

	public WriteUpId id() {
		return new WriteUpId(this.id);
	}

	/**
	 * How many revisions it has, the first included.
	 */
	public int revision() {
		return this.revision;
	}

	public Status status() {
		return this.progress.status();
	}

	public @Nullable Status archivedFrom() {
		return this.progress.archivedFrom();
	}

	public PersonId teller() {
		return this.teller;
	}

	public Cast cast() {
		return new Cast(this.teller, this.involved);
	}

	/**
	 * The people who took part in this way.
	 */
	public List<PersonId> involved(Involvement as) {
		return this.involved.stream().filter((one) -> one.as() == as).map(Involved::person).toList();
	}

	public Audience audience() {
		return this.audience;
	}

	public Facts facts() {
		return this.facts;
	}

	public Moments moments() {
		return (this.moments != null) ? this.moments : Moments.NONE;
	}

	public Markdown text(Part part) {
		return this.telling.text(part);
	}

	/**
	 * The timeline in the order it happened; entries of one instant as they were added.
	 */
	public List<TimelineEntry> timeline() {
		return this.telling.timeline();
	}

	/**
	 * The entry of that id.
	 */
	public TimelineEntry entry(int id) {
		return this.telling.entry(id);
	}

	/**
	 * The contributing factors by layer, within one as they were added.
	 */
	public List<Factor> factors() {
		return this.telling.factors();
	}

	/**
	 * The factor of that id.
	 */
	public Factor factor(int id) {
		return this.telling.factor(id);
	}

	public Instant createdAt() {
		return this.createdAt;
	}

	public Instant changedAt() {
		return this.changedAt;
	}

	public @Nullable Instant publishedAt() {
		return this.progress.publishedAt();
	}

	@Override
	public Long getId() {
		return this.id;
	}

	@Override
	public boolean isNew() {
		return this.fresh;
	}

	@PostLoad
	@PostPersist
	void kept() {
		this.fresh = false;
	}

	/**
	 * A write-up has a new revision.
	 */
	public record Revised(WriteUpId writeUp, int revision) {
	}

	/**
	 * Somebody was named as one who tells a write-up, helps with it or reads it.
	 */
	public record Asked(WriteUpId writeUp, PersonId person, PersonId by) {
	}

	/**
	 * A write-up went on to another status, or back.
	 *
	 * @param title unless not everyone could or can read it
	 */
	public record Moved(WriteUpId writeUp, @Nullable String title, Status from, Status to) {
	}

	/**
	 * A write-up has another audience.
	 */
	public record Addressed(WriteUpId writeUp, Audience audience) {
	}

	/**
	 * A write-up was published.
	 */
	public record Published(WriteUpId writeUp) {
	}

}
