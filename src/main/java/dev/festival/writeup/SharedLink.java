package dev.festival.writeup;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A link by which somebody without an account reads one write-up, with roles instead of
 * names.
 *
 * @param id names it, without opening anything
 * @param madeBy the name of whoever made it
 * @param opened how often it was opened
 */
public record SharedLink(UUID id, Shown shows, String madeBy, Instant madeAt, Instant expiresAt, int opened,
		@Nullable Instant lastOpenedAt, Standing standing) {

	/**
	 * What a link opens.
	 */
	public enum Shown {

		WRITE_UP("The write-up and its slides"), SLIDES("Only the slides");

		private final String label;

		Shown(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

	/**
	 * How long a link opens.
	 */
	public enum Lasting {

		DAY("1 day", "1 day"), WEEK("1 week", "7 days"), MONTH("1 month", "1 month"), QUARTER("3 months", "3 months");

		private final String label;

		private final String interval;

		Lasting(String label, String interval) {
			this.label = label;
			this.interval = interval;
		}

		public String label() {
			return this.label;
		}

		String interval() {
			return this.interval;
		}

	}

	/**
	 * Whether a link opens at this moment.
	 */
	public enum Standing {

		OPEN("Open"), PAUSED("Paused"), EXPIRED("Expired"), CLOSED("Closed");

		private final String label;

		Standing(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

		/**
		 * Whether there is still something to close.
		 */
		public boolean canBeClosed() {
			return this == OPEN || this == PAUSED;
		}

	}

	/**
	 * There is a link to a write-up.
	 */
	public record Made(WriteUpId writeUp, Shown shows, Lasting lasts) {
	}

	/**
	 * A link to a write-up opens no more.
	 */
	public record Closed(WriteUpId writeUp, Shown shows) {
	}

}
