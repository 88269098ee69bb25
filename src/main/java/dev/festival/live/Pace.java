package dev.festival.live;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How long the presenter means to tell, and for how long they have told; the clock can
 * pause.
 *
 * @param minutes all slides together are meant to take, 0 for no matter
 * @param told seconds until the last pause
 * @param runningSince when the clock went on, unless it pauses
 */
@Embeddable
public record Pace(int minutes, int told, @Column(name = "running_since") @Nullable Instant runningSince) {

	public static final int MOST_MINUTES = 600;

	public Pace {
		minutes = Math.clamp(minutes, 0, MOST_MINUTES);
	}

	static Pace begun(int minutes, Instant now) {
		return new Pace(minutes, 0, now);
	}

	Pace running(boolean on, Instant now) {
		return new Pace(this.minutes, (int) elapsed(now), on ? now : null);
	}

	public boolean runs() {
		return this.runningSince != null;
	}

	/**
	 * The seconds that the clock shows.
	 */
	public long elapsed(Instant now) {
		return this.told + ((this.runningSince != null) ? Duration.between(this.runningSince, now).toSeconds() : 0);
	}

}
