package dev.festival.writeup.discussion;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import dev.festival.account.PersonId;
import dev.festival.writeup.Part;
import dev.festival.writeup.Subject;
import dev.festival.writeup.WriteUpId;

/**
 * Comments that answer each other, about one place of a write-up.
 */
@Entity
@Table(name = "comment_thread")
class CommentThread {

	@Id
	private UUID id;

	@Column(name = "write_up_id")
	private long writeUp;

	@Enumerated(EnumType.STRING)
	@Column(name = "part")
	private Part part;

	@Column(name = "item")
	private long item;

	@Column(name = "started_at")
	private Instant startedAt;

	@Column(name = "started_by")
	private PersonId startedBy;

	@Column(name = "resolved_at")
	private @Nullable Instant resolvedAt;

	@Column(name = "resolved_by")
	private @Nullable PersonId resolvedBy;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected CommentThread() {
	}

	CommentThread(WriteUpId writeUp, Subject about, PersonId by, Instant at) {
		this.id = UUID.randomUUID();
		this.writeUp = writeUp.number();
		this.part = about.part();
		this.item = about.item();
		this.startedBy = by;
		this.startedAt = at;
	}

	/**
	 * Says that nothing is left to talk about; saying it again changes nothing.
	 */
	void resolve(PersonId by, Instant at) {
		if (this.resolvedAt == null) {
			this.resolvedAt = at;
			this.resolvedBy = by;
		}
	}

	void reopen() {
		this.resolvedAt = null;
		this.resolvedBy = null;
	}

	UUID id() {
		return this.id;
	}

	boolean isOf(WriteUpId writeUp) {
		return this.writeUp == writeUp.number();
	}

}
