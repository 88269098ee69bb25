package dev.festival.festival;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;

import dev.festival.account.PersonId;
import dev.festival.account.Role;
import dev.festival.account.SignedIn;
import dev.festival.markdown.Markdown;
import dev.festival.writeup.WriteUpId;

/**
 * A dated session at which write-ups are told, in a running order.
 */
@Entity
public class Festival extends AbstractAggregateRoot<Festival> {

	@Id
	private long id;

	@Column(name = "calendar_id")
	private UUID calendarId;

	private int revision;

	private int sequence;

	@Embedded
	private Plan plan;

	@Column(name = "created_by")
	private PersonId creator;

	@Column(name = "created_at")
	private Instant createdAt;

	@Embedded
	private RunningOrder order = new RunningOrder();

	@Embedded
	private Notes notes = new Notes();

	@Embedded
	private @Nullable Outcome outcome;

	@Embedded
	private Heard heard = Heard.NONE;

	@SuppressWarnings("NullAway.Init")
	protected Festival() {
	}

	Festival(FestivalId id, Plan plan, PersonId by, Instant at) {
		this.id = id.number();
		this.calendarId = UUID.randomUUID();
		this.plan = plan.titledIfNeeded(id);
		this.creator = by;
		this.createdAt = at;
		registerEvent(new Planned(id, this.plan.title()));
	}

	/**
	 * Plans it otherwise.
	 */
	void change(Plan wanted, PersonId by) {
		refuseUnlessPlanned();
		Plan before = this.plan;
		Plan after = wanted.titledIfNeeded(id());
		if (after.equals(before)) {
			return;
		}
		this.plan = after;
		this.revision++;
		this.sequence++;
		if (after.meetsOtherwise(before)) {
			registerEvent(new Rescheduled(id(), by));
		}
	}

	/**
	 * The running order, to be changed.
	 */
	RunningOrder order() {
		refuseUnlessPlanned();
		return this.order;
	}

	/**
	 * Calls it off; it stays to be seen why.
	 */
	void cancel(String reason, PersonId by, Instant at) {
		refuseUnlessPlanned();
		outcome().cancel(reason, at);
		this.sequence++;
		registerEvent(new Cancelled(id(), this.plan.title(), by));
	}

	/**
	 * Says that it was held, and which of its stories were told.
	 * @param told the items that were not left out
	 */
	List<WriteUpId> close(Set<Integer> told, PersonId by, Instant at) {
		refuseUnlessPlanned();
		if (at.isBefore(this.plan.startsAt())) {
			throw new FestivalRefusedException("It hasn’t begun yet. Close it when the last story is told.");
		}
		outcome().close(at);
		registerEvent(new Closed(id(), this.plan.title(), by));
		return this.order.stories(told);
	}

	/**
	 * Takes down what is said or decided.
	 * @param seen how often the text had been changed when the person saw it
	 */
	void write(Note note, Markdown text, int seen) {
		if (stage() == Stage.CANCELLED) {
			refuseUnlessPlanned();
		}
		if (text.equals(text(note))) {
			return;
		}
		if (seen != revision(note)) {
			throw new NoteChangedException(note, text, text(note), revision(note));
		}
		this.notes.write(note, text);
	}

	/**
	 * Counts what the room let be heard.
	 */
	void hear(Heard more) {
		if (stage() == Stage.CANCELLED) {
			return;
		}
		this.heard = this.heard.plus(more);
	}

	private Outcome outcome() {
		if (this.outcome == null) {
			this.outcome = new Outcome();
		}
		return this.outcome;
	}

	private void refuseUnlessPlanned() {
		switch (stage()) {
			case CANCELLED -> throw new FestivalRefusedException("This festival was cancelled. Plan another one.");
			case HELD -> throw new FestivalRefusedException(
					"This festival was held and stays as it was; only its notes and decisions can be changed.");
			case PLANNED -> {
				// Everything can still be changed.
			}
		}
	}

	/**
	 * Whether this person may change it: its host, who made it, and those who go over the
	 * work of others.
	 */
	public boolean editableBy(SignedIn person) {
		return this.plan.host().equals(person.personId()) || this.creator.equals(person.personId())
				|| person.role() != Role.MEMBER;
	}

	/**
	 * Lets only those pass who may change it.
	 */
	public void refuseOthers(SignedIn person) {
		if (!editableBy(person)) {
			throw new NotYourFestivalException();
		}
	}

	public FestivalId id() {
		return new FestivalId(this.id);
	}

	/**
	 * Names it in calendars, for ever.
	 */
	public UUID calendarId() {
		return this.calendarId;
	}

	/**
	 * How often its plan was changed.
	 */
	public int revision() {
		return this.revision;
	}

	/**
	 * How often calendars had to hear of it since they first did.
	 */
	public int sequence() {
		return this.sequence;
	}

	public Plan plan() {
		return this.plan;
	}

	public Stage stage() {
		return (this.outcome != null) ? this.outcome.stage() : Stage.PLANNED;
	}

	/**
	 * Whether it is still to come, or being held.
	 */
	public boolean isAhead(Instant now) {
		return stage() == Stage.PLANNED && !now.isAfter(this.plan.endsAt());
	}

	/**
	 * Whether it has taken place, closed by its host or not.
	 */
	public boolean isOver(Instant now) {
		return stage() == Stage.HELD || (stage() == Stage.PLANNED && now.isAfter(this.plan.endsAt()));
	}

	/**
	 * Lets only those pass who may open its room: what is heard there counts.
	 */
	public void refuseRoom(SignedIn person) {
		refuseOthers(person);
		if (stage() == Stage.CANCELLED) {
			refuseUnlessPlanned();
		}
	}

	/**
	 * Why it was cancelled, if it was.
	 */
	public @Nullable String cancelledBecause() {
		return (this.outcome != null) ? this.outcome.cancelledBecause() : null;
	}

	public Markdown text(Note note) {
		return this.notes.text(note);
	}

	/**
	 * How often that text was changed.
	 */
	public int revision(Note note) {
		return this.notes.revision(note);
	}

	public Heard heard() {
		return this.heard;
	}

	/**
	 * There is to be a festival.
	 */
	public record Planned(FestivalId festival, String title) {
	}

	/**
	 * A festival is to be at another time or place.
	 */
	public record Rescheduled(FestivalId festival, PersonId by) {
	}

	/**
	 * A festival was held.
	 */
	public record Closed(FestivalId festival, String title, PersonId by) {
	}

	/**
	 * A festival was called off.
	 */
	public record Cancelled(FestivalId festival, String title, PersonId by) {
	}

}
