package dev.festival.writeup.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import dev.festival.writeup.SharedLink.Lasting;
import dev.festival.writeup.SharedLink.Shown;

/**
 * What a link is to open, and for how long.
 */
record LinkForm(@NotNull(message = "Choose what it shows.") @Nullable Shown shows,
		@NotNull(message = "Choose how long it opens.") @Nullable Lasting lasts) {

	static final LinkForm USUAL = new LinkForm(Shown.WRITE_UP, Lasting.WEEK);

}
