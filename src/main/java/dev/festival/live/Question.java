package dev.festival.live;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.festival.writeup.WriteUpId;

/**
 * What somebody in the room asked.
 *
 * @param slide that was shown then
 * @param writeUp the story which that slide tells, unless it belongs to none
 * @param name as they said it, or nothing
 * @param text 1 to {@link #LONGEST} characters
 */
public record Question(UUID id, int slide, @Nullable WriteUpId writeUp, String name, String text, Instant askedAt,
		Outcome outcome) {

	public static final int LONGEST = 500;

	public static final int LONGEST_NAME = 60;

	public boolean isWaiting() {
		return this.outcome == Outcome.WAITING;
	}

	/**
	 * What became of a question.
	 */
	public enum Outcome {

		WAITING("waiting"), OPEN_QUESTION("an open question of the write-up now"),
		FOLLOW_UP("a follow-up of the write-up now"), DISMISSED("answered");

		private final String label;

		Outcome(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
