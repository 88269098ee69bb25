package dev.festival.festival;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What became of a festival.
 */
@Embeddable
class Outcome {

	@Column(name = "cancelled_at")
	private @Nullable Instant cancelledAt;

	@Column(name = "cancelled_because")
	private @Nullable String cancelledBecause;

	@Column(name = "closed_at")
	private @Nullable Instant closedAt;

	Stage stage() {
		if (this.cancelledAt != null) {
			return Stage.CANCELLED;
		}
		return (this.closedAt != null) ? Stage.HELD : Stage.PLANNED;
	}

	void cancel(String reason, Instant at) {
		this.cancelledAt = at;
		this.cancelledBecause = reason;
	}

	void close(Instant at) {
		this.closedAt = at;
	}

	@Nullable String cancelledBecause() {
		return this.cancelledBecause;
	}

}
