package dev.festival.live.web;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

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
record BeginningForm(@Nullable String open,
		@Nullable @Pattern(regexp = "\\s*\\d{0,3}\\s*", message = "A number of minutes, please.") String minutes,
		@Nullable String names, @Nullable String length) {

	private static final String USUAL = "15";

	static BeginningForm of(Story story, @Nullable String names, @Nullable String length) {
		WriteUp writeUp = story.writeUp();
		return new BeginningForm(
				Boolean.toString(!writeUp.audience().restricted() && writeUp.status() == Status.PUBLISHED), USUAL,
				names, length);
	}

	public boolean isOpen() {
		return "true".equals(this.open);
	}

	public Telling telling() {
		return Telling.of(this.names, this.length);
	}

	int total() {
		return (this.minutes != null && !this.minutes.isBlank()) ? Integer.parseInt(this.minutes.strip()) : 0;
	}

}
