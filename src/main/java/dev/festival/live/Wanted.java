package dev.festival.live;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a presenter wants to be different; what isn't said stays.
 *
 * @param slide to be shown
 * @param black whether nothing is to be shown
 * @param reactions whether the room may react
 * @param questions whether the room may ask
 * @param clock whether the clock is to run
 */
public record Wanted(@Nullable Integer slide, @Nullable Boolean black, @Nullable Boolean reactions,
		@Nullable Boolean questions, @Nullable Boolean clock) {

	void applyTo(Presentation presentation, Instant now) {
		if (this.slide != null) {
			presentation.show(this.slide);
		}
		if (this.black != null) {
			presentation.darken(this.black);
		}
		if (this.reactions != null || this.questions != null) {
			Scene scene = presentation.scene();
			presentation.let((this.reactions != null) ? this.reactions : scene.reactions(),
					(this.questions != null) ? this.questions : scene.questions());
		}
		if (this.clock != null) {
			presentation.run(this.clock, now);
		}
	}

}
