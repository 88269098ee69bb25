package dev.festival.festival.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Where an item of a running order is to be.
 *
 * @param to how many others come before it
 */
record PlaceForm(@NotNull @Nullable Integer to) {

	int place() {
		return (this.to != null) ? this.to : 0;
	}

}
