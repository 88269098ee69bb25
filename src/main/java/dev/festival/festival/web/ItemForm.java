package dev.festival.festival.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import dev.festival.markdown.OneLine;

/**
 * A place in a running order as it is typed: the number of a write-up, or words.
 */
record ItemForm(@Nullable Long writeUp, @Size(max = 120, message = "At most 120 characters.") String words,
		@NotNull(message = "How many minutes?") @Min(value = 1, message = "At least a minute.") @Max(value = 600,
				message = "At most 600 minutes.") @Nullable Integer minutes) {

	static final ItemForm BLANK = new ItemForm(null, "", 10);

	ItemForm {
		words = OneLine.of(words);
	}

	int budget() {
		return (this.minutes != null) ? this.minutes : BLANK.budget();
	}

}
