package dev.festival.writeup;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * How far a write-up has come, from draft to publication and into the archive.
 */
@Embeddable
class Progress {

	@Enumerated(EnumType.STRING)
	private Status status = Status.DRAFT;

	@Enumerated(EnumType.STRING)
	@Column(name = "archived_from")
	private @Nullable Status archivedFrom;

	@Column(name = "published_at")
	private @Nullable Instant publishedAt;

	Progress() {
	}

	Progress(Status status, @Nullable Status archivedFrom, @Nullable Instant publishedAt) {
		this.status = status;
		this.archivedFrom = archivedFrom;
		this.publishedAt = publishedAt;
	}

	/**
	 * Goes on to another status, or back.
	 * @throws StatusRefusedException when that is no way to go from here
	 */
	void move(Status to, Instant at) {
		Status from = this.status;
		if (!from.leadsTo(to) || (from == Status.ARCHIVED && to != this.archivedFrom)) {
			throw new StatusRefusedException(from, to);
		}
		this.status = to;
		this.archivedFrom = (to == Status.ARCHIVED) ? from : null;
		if (to == Status.PUBLISHED && this.publishedAt == null) {
			this.publishedAt = at;
		}
	}

	/**
	 * The status that decides who may read it: in the archive, the one it came from.
	 */
	Status reached() {
		return (this.archivedFrom != null) ? this.archivedFrom : this.status;
	}

	Status status() {
		return this.status;
	}

	@Nullable Status archivedFrom() {
		return this.archivedFrom;
	}

	/**
	 * When it was first published.
	 */
	@Nullable Instant publishedAt() {
		return this.publishedAt;
	}

}
