package dev.festival.writeup.discussion;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.modulith.NamedInterface;

import dev.festival.account.PersonId;
import dev.festival.writeup.WriteUpId;

/**
 * One reading of a write-up by somebody who was asked to, with what they said of it.
 */
@Entity
@Table(name = "review")
public class Review extends AbstractAggregateRoot<Review> {

	@Id
	private UUID id;

	@Column(name = "write_up_id")
	private long writeUp;

	@Column(name = "reviewer_id")
	private PersonId reviewer;

	@Column(name = "asked_by")
	private PersonId askedBy;

	@Column(name = "asked_at")
	private Instant askedAt;

	@Column(name = "message")
	private @Nullable String message;

	@Enumerated(EnumType.STRING)
	private @Nullable Verdict verdict;

	@Column(name = "sentence")
	private @Nullable String sentence;

	@Column(name = "given_at")
	private @Nullable Instant givenAt;

	@Column(name = "given_revision")
	private @Nullable Integer givenRevision;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Review() {
	}

	/**
	 * Asks somebody to read it.
	 * @param message a word to them, if there is one
	 */
	Review(WriteUpId writeUp, PersonId reviewer, @Nullable String message, PersonId by, Instant at) {
		this.id = UUID.randomUUID();
		this.writeUp = writeUp.number();
		this.reviewer = reviewer;
		this.message = message;
		this.askedBy = by;
		this.askedAt = at;
		if (!by.equals(reviewer)) {
			registerEvent(new Asked(writeUp, reviewer, by));
		}
	}

	/**
	 * Says what the reviewer thinks of a revision.
	 * @param sentence 1 to 2,000 characters
	 * @throws DiscussionRefusedException when it was said before
	 */
	void give(Verdict verdict, String sentence, int revision, PersonId teller, Instant at) {
		if (this.verdict != null) {
			throw new DiscussionRefusedException("You have given this review already.");
		}
		this.verdict = verdict;
		this.sentence = sentence;
		this.givenRevision = revision;
		this.givenAt = at;
		registerEvent(new Given(new WriteUpId(this.writeUp), this.reviewer, verdict,
				Stream.of(teller, this.askedBy).collect(Collectors.toSet())));
	}

	PersonId reviewer() {
		return this.reviewer;
	}

	boolean isGiven() {
		return this.verdict != null;
	}

	boolean isOf(WriteUpId writeUp) {
		return this.writeUp == writeUp.number();
	}

	/**
	 * Somebody was asked to read a write-up before it is published.
	 */
	@NamedInterface("discussion")
	public record Asked(WriteUpId writeUp, PersonId reviewer, PersonId by) {
	}

	/**
	 * A reviewer said what they think of a write-up.
	 *
	 * @param to its teller and whoever asked
	 */
	@NamedInterface("discussion")
	public record Given(WriteUpId writeUp, PersonId reviewer, Verdict verdict, Set<PersonId> to) {

		public Given {
			to = Set.copyOf(to);
		}

	}

}
