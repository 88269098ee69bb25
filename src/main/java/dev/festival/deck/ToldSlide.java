package dev.festival.deck;

import java.util.List;
import java.util.function.UnaryOperator;

import dev.festival.markdown.Markdown;
import dev.festival.writeup.WriteUpId;

/**
 * A slide of a story as its teller arranged it.
 *
 * @param arranged what was decided
 * @param generated what the write-up gives for it
 * @param told what is shown, unless it is hidden
 */
public record ToldSlide(ArrangedSlide arranged, Slide generated, StorySlide told) {

	private static final int MOST_PICTURES = 20;

	static ToldSlide of(ArrangedSlide arranged, StorySlide generated, UnaryOperator<Markdown> words) {
		Slide slide = generated.slide();
		String title = arranged.title().isEmpty() ? slide.title() : said(arranged.title(), words);
		String notes = arranged.notes().isEmpty() ? slide.notes() : said(arranged.notes(), words);
		return new ToldSlide(arranged, slide,
				new StorySlide(generated.key(), generated.rank(), Retitled.of(slide, title, notes)));
	}

	static ToldSlide own(ArrangedSlide arranged, UnaryOperator<Markdown> words, WriteUpId of) {
		Slide slide = own(said(arranged.title(), words), words.apply(arranged.text()), said(arranged.notes(), words),
				of);
		return new ToldSlide(arranged, slide, StorySlide.own(arranged.key(), slide));
	}

	/**
	 * With a picture, the text is what stands below that.
	 */
	private static Slide own(String title, Markdown text, String notes, WriteUpId of) {
		List<Slide.Picture> pictures = Paragraphs.pictures(text, of);
		if (pictures.isEmpty()) {
			return new Slide.Prose(title, Paragraphs.of(text), notes);
		}
		String caption = String.join(" ", text.plainBlocksWithoutPictures());
		return new Slide.Pictures(title,
				pictures.stream()
					.limit(MOST_PICTURES)
					.map((picture) -> picture.caption().isEmpty()
							? new Slide.Picture(picture.address(), picture.alternative(), caption) : picture)
					.toList(),
				notes);
	}

	private static String said(String text, UnaryOperator<Markdown> words) {
		return words.apply(new Markdown(text)).source();
	}

	/**
	 * The slides that it is told on where all is told; none if there is nothing to tell.
	 */
	public List<Slide> pages() {
		return Fit.slides(List.of(this.told.slide()));
	}

	/**
	 * Whether the write-up has changed since the teller wrote a title or notes for it.
	 */
	public boolean stale() {
		return !this.arranged.own() && this.arranged.retold()
				&& !this.arranged.written().equals(Fingerprint.of(this.generated));
	}

}
