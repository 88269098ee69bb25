package dev.festival.festival.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import dev.festival.writeup.WriteUpId;

/**
 * A story that somebody offers.
 */
record SignUpForm(@NotNull @Nullable Long writeUp) {

	WriteUpId story() {
		return new WriteUpId((this.writeUp != null) ? this.writeUp : 0);
	}

}
