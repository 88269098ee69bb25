package dev.festival.live.web;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

import dev.festival.live.Pace;
import dev.festival.live.Telling;
import dev.festival.writeup.Status;
import dev.festival.writeup.Story;
import dev.festival.writeup.WriteUp;

/**
 * How a presentation is to begin, as it is chosen.
 *
 * @param open whether anybody with the code may follow; nothing where that isn't ticked
 * @param minutes it is meant to take, unless that doesn't matter
 * @param names {@code roles} to have roles instead of names
 * @param length how much is told, or nothing for as much as the teller chose
 */
@NamedInterface("rooms")
public record RoomForm(@Nullable String open,
		@Nullable @Pattern(regexp = "\\s*+(?:600|[0-5]?\\d{0,2})\\s*+",
				message = "A number of minutes, 600 at most.") String minutes,
		@Nullable String names, @Nullable String length) {

	private static final String USUAL = "15";

	static RoomForm of(Story story, @Nullable String names, @Nullable String length) {
		WriteUp writeUp = story.writeUp();
		return new RoomForm(Boolean.toString(!writeUp.audience().restricted() && writeUp.status() == Status.PUBLISHED),
				USUAL, names, length);
	}

	public boolean isOpen() {
		return "true".equals(this.open);
	}

	public Telling telling() {
		return Telling.of(this.names, this.length);
	}

	/**
	 * For several stories that are meant to take so long.
	 */
	public static RoomForm of(int minutes, @Nullable String length) {
		return new RoomForm(null, Integer.toString(Math.clamp(minutes, 0, Pace.MOST_MINUTES)), null, length);
	}

	/**
	 * The minutes it is meant to take, 0 for no matter.
	 */
	public int total() {
		return (this.minutes != null && !this.minutes.isBlank()) ? Integer.parseInt(this.minutes.strip()) : 0;
	}

}
