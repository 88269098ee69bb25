package dev.festival.writeup;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.domain.Persistable;

import dev.festival.account.PersonId;

/**
 * A promised change that a write-up asks for.
 */
@Entity
@Table(name = "follow_up")
public class FollowUp extends AbstractAggregateRoot<FollowUp> implements Persistable<Long> {

	@Id
	private long id;

	@Column(name = "write_up_id")
	private long writeUp;

	@Embedded
	private Promise promise;

	@Column(name = "created_at")
	private Instant createdAt;

	@Column(name = "done_at")
	private @Nullable Instant doneAt;

	@Transient
	private boolean fresh;

	@SuppressWarnings("NullAway.Init")
	protected FollowUp() {
	}

	FollowUp(FollowUpId id, WriteUpId writeUp, Promise promise, Instant createdAt) {
		this.id = id.number();
		this.writeUp = writeUp.number();
		this.createdAt = createdAt;
		this.fresh = true;
		this.promise = promise;
		keep(promise, createdAt);
	}

	/**
	 * Restores one that was kept, for reading.
	 */
	FollowUp(FollowUpId id, WriteUpId writeUp, Promise promise, Instant createdAt, @Nullable Instant doneAt) {
		this.id = id.number();
		this.writeUp = writeUp.number();
		this.promise = promise;
		this.createdAt = createdAt;
		this.doneAt = doneAt;
	}

	/**
	 * Keeps another promise instead.
	 * @throws ReasonMissingException when it won't be done and nobody says why
	 */
	final void keep(Promise promise, Instant at) {
		if (promise.status() == FollowUpStatus.WONT_DO && (promise.note() == null || promise.note().isBlank())) {
			throw new ReasonMissingException();
		}
		boolean done = promise.status() == FollowUpStatus.DONE || promise.status() == FollowUpStatus.VERIFIED;
		if (!done) {
			this.doneAt = null;
		}
		else if (this.doneAt == null) {
			this.doneAt = at;
		}
		this.promise = promise;
	}

	/**
	 * Keeps what somebody promises instead, who may name another owner.
	 */
	void keep(Promise promise, Stamp stamp) {
		PersonId before = this.promise.owner();
		keep(promise, stamp.at());
		if (!promise.owner().equals(before)) {
			entrusted(stamp.by());
		}
	}

	/**
	 * Says that somebody has named its owner.
	 */
	FollowUp entrusted(PersonId by) {
		registerEvent(new Entrusted(id(), writeUp(), this.promise.owner(), by));
		return this;
	}

	public FollowUpId id() {
		return new FollowUpId(this.id);
	}

	public WriteUpId writeUp() {
		return new WriteUpId(this.writeUp);
	}

	public Promise promise() {
		return this.promise;
	}

	public Instant createdAt() {
		return this.createdAt;
	}

	public @Nullable Instant doneAt() {
		return this.doneAt;
	}

	/**
	 * How many days it is late on that day, 0 when it isn't.
	 */
	public long daysLate(LocalDate today) {
		return this.promise.late(today) ? this.promise.due().until(today, java.time.temporal.ChronoUnit.DAYS) : 0;
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
	 * Somebody has become the owner of a follow-up.
	 */
	public record Entrusted(FollowUpId followUp, WriteUpId writeUp, PersonId owner, PersonId by) {
	}

}
