package dev.festival.festival.web;

import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import dev.festival.festival.Answer;

/**
 * Two answers.
 */
record PollForm(@NotNull @Nullable Answer learned, @NotNull @Nullable Answer again) {

	Answer whetherLearned() {
		return Objects.requireNonNull(this.learned);
	}

	Answer whetherAgain() {
		return Objects.requireNonNull(this.again);
	}

}
