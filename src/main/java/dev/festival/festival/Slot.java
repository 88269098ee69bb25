package dev.festival.festival;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import dev.festival.writeup.WriteUpId;

/**
 * A place in a running order as one reader may know of it.
 *
 * @param at when it begins, if all goes to plan
 * @param story what is told, unless it is nothing or nothing that this reader may know of
 * @param words what it says if no story is told
 */
public record Slot(int id, Instant at, int minutes, @Nullable Told story, @Nullable String words) {

	/**
	 * Whether a story is told that this reader may not know of.
	 */
	public boolean hidden() {
		return this.story == null && this.words == null;
	}

	/**
	 * What a list of the running order says of it.
	 */
	public String title() {
		if (this.story != null) {
			return this.story.title();
		}
		return (this.words != null) ? this.words : "One story that is told to fewer people";
	}

	Slot forTheRoom() {
		return (this.story != null && this.story.restricted()) ? new Slot(this.id, this.at, this.minutes, null, null)
				: this;
	}

	public Instant until() {
		return this.at.plus(Duration.ofMinutes(this.minutes));
	}

	/**
	 * A story that is told.
	 *
	 * @param tellers the names of who tells it
	 * @param restricted whether others in the room may not know of it
	 * @param told whether it was told there, which is known once the festival was held
	 */
	public record Told(WriteUpId id, String title, String tellers, boolean restricted, boolean told) {
	}

}
