package dev.festival.deck.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import dev.festival.deck.ArrangedSlide;
import dev.festival.markdown.Markdown;
import dev.festival.markdown.OneLine;

/**
 * What is typed about a slide.
 *
 * @param seen the mark of what stood there before
 */
record SlideForm(
		@Size(max = ArrangedSlide.Words.LONGEST_TITLE, message = "A title has at most 300 characters.") String title,
		@Size(max = ArrangedSlide.Words.LONGEST_NOTES, message = "Notes have at most 10,000 characters.") String notes,
		@Size(max = SlideForm.LONGEST_TEXT, message = "A slide has at most 10,000 characters.") String text,
		String seen) {

	private static final int LONGEST_TEXT = 10_000;

	SlideForm(@Nullable String title, @Nullable String notes, @Nullable String text, @Nullable String seen) {
		this.title = OneLine.of(title);
		this.notes = tidy(notes);
		this.text = tidy(text);
		this.seen = OneLine.of(seen);
	}

	static SlideForm of(ArrangedSlide slide) {
		return new SlideForm(slide.title(), slide.notes(), slide.text().source(), slide.mark());
	}

	/**
	 * The same, by somebody who knows what is there now.
	 */
	SlideForm over(ArrangedSlide now) {
		return new SlideForm(this.title, this.notes, this.text, now.mark());
	}

	ArrangedSlide.Words words() {
		return new ArrangedSlide.Words(this.title, this.notes, new Markdown(this.text));
	}

	boolean isEmpty() {
		return this.title.isEmpty() && this.text.isBlank();
	}

	// Longer text than any is kept as it is, so that it can be shown again.
	private static String tidy(@Nullable String typed) {
		if (typed == null || typed.length() > Markdown.MAX_LENGTH) {
			return (typed != null) ? typed : "";
		}
		return new Markdown(typed).source().strip();
	}

}
