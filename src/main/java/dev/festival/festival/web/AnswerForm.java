package dev.festival.festival.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import dev.festival.markdown.OneLine;

/**
 * What the host says to a story that somebody offers.
 */
record AnswerForm(@NotNull(message = "Yes or not this time?") @Nullable Boolean accepted,
		@Size(max = 300, message = "At most 300 characters.") String words) {

	AnswerForm {
		words = OneLine.of(words);
	}

	boolean yes() {
		return Boolean.TRUE.equals(this.accepted);
	}

}
