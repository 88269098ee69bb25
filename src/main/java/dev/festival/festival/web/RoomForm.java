package dev.festival.festival.web;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a festival is to be presented to a room, as it is chosen.
 *
 * @param open whether anybody with the code may follow; nothing where that isn't ticked
 * @param minutes it is meant to take, unless that doesn't matter
 */
record RoomForm(@Nullable String open,
		@Nullable @Pattern(regexp = "\\s*\\d{0,3}\\s*", message = "A number of minutes, please.") String minutes) {

	public boolean isOpen() {
		return "true".equals(this.open);
	}

	int total() {
		return (this.minutes != null && !this.minutes.isBlank()) ? Integer.parseInt(this.minutes.strip()) : 0;
	}

}
