package dev.festival.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.festival.deck.Slide.Paragraph;
import dev.festival.deck.text.Spot;
import dev.festival.deck.text.Spots;

/**
 * Slides of any length made into slides that hold what is on them: what is long continues
 * on a further slide, a single thing that is too long for any is cut and stands in full
 * in the notes, and what is empty makes none.
 */
final class Fit {

	private static final int MOST_PARAGRAPHS = 12;

	private static final int MOST_PAGES = 4;

	private static final Spot READABLE = Spots.BODY.withSizes(32, 20);

	private static final Spot QUESTION = READABLE.withHeight(128);

	private Fit() {
	}

	static List<Slide> slides(List<? extends Slide> slides) {
		return slides.stream().flatMap((slide) -> fit(slide).stream()).toList();
	}

	/**
	 * On how many slides it would be told; none if there is nothing to show.
	 */
	static int pages(Slide slide) {
		return fit(slide).size();
	}

	private static List<Slide> fit(Slide slide) {
		return switch (slide) {
			case Slide.Title title -> List.of(cover(title));
			case Slide.Prose prose -> prose(prose, prose.paragraphs());
			case Slide.Impact impact -> FitNumbers.impact(impact);
			case Slide.Phases phases -> FitNumbers.phases(phases);
			case Slide.TimelineEntries entries -> FitLists.entries(entries);
			case Slide.Factors factors -> FitLists.factors(factors);
			case Slide.Columns columns -> FitColumns.columns(columns);
			case Slide.FollowUps followUps -> FitLists.followUps(followUps);
			case Slide.Pictures pictures -> pictures(pictures);
			case Slide.Bit bit -> bit(bit);
			case Slide.Questions questions -> questions(questions);
			case Slide.Thanks thanks -> thanks(thanks);
		};
	}

	/**
	 * Slides of text; what more than a few would hold is for the notes of the last.
	 */
	static List<Slide> prose(Slide whole, List<Paragraph> paragraphs) {
		List<List<Piece<Paragraph>>> pages = prosePages(paragraphs);
		if (pages.size() <= MOST_PAGES) {
			return Pages.slides(whole, pages, Slide.Prose::new);
		}
		String rest = pages.stream()
			.skip(MOST_PAGES)
			.flatMap(List::stream)
			.map((piece) -> piece.item().text())
			.collect(Collectors.joining("\n"));
		List<List<Piece<Paragraph>>> shown = new ArrayList<>(pages.subList(0, MOST_PAGES));
		List<Piece<Paragraph>> last = new ArrayList<>(shown.removeLast());
		Piece<Paragraph> end = last.removeLast();
		last.add(new Piece<>(new Paragraph(end.item().text() + " …", end.item().listItem()),
				end.notes() + "\nIt goes on: " + rest));
		shown.add(last);
		return Pages.slides(whole, shown, Slide.Prose::new);
	}

	private static List<List<Piece<Paragraph>>> prosePages(List<Paragraph> paragraphs) {
		List<Piece<Paragraph>> pieces = Sentences.shorten(paragraphs);
		if (pieces.size() <= MOST_PARAGRAPHS && Spots.BODY.fits(texts(Piece.items(pieces)))) {
			return pieces.isEmpty() ? List.of() : List.of(pieces);
		}
		return Pages.split(pieces, MOST_PARAGRAPHS,
				(page, share) -> READABLE.withHeight(Spots.BODY_HEIGHT * share).fits(texts(page)));
	}

	static List<String> texts(List<Paragraph> paragraphs) {
		return paragraphs.stream().map(Paragraph::text).toList();
	}

	private static Slide cover(Slide.Title cover) {
		Scissors scissors = new Scissors(cover.notes());
		return new Slide.Title(scissors.cut(Spots.COVER_EYEBROW, cover.eyebrow()),
				scissors.cut(Spots.COVER_TITLE, cover.title()), scissors.cut(Spots.COVER_SUBTITLE, cover.subtitle()),
				scissors.cut(Spots.COVER_LINE, cover.blameless()), scissors.notes());
	}

	private static List<Slide> pictures(Slide.Pictures pictures) {
		List<Piece<Slide.Picture>> pieces = pictures.pictures()
			.stream()
			.map((picture) -> Piece.of((scissors) -> new Slide.Picture(picture.address(),
					CleanText.line(picture.alternative()), scissors.cut(Spots.CAPTION, picture.caption()))))
			.toList();
		return Pages.slides(pictures, Pages.split(pieces, 1, (page, share) -> true), Slide.Pictures::new);
	}

	private static List<Slide> bit(Slide.Bit bit) {
		if (bit.quote().isBlank()) {
			return List.of();
		}
		Scissors scissors = new Scissors(bit.notes());
		return List.of(new Slide.Bit(scissors.cut(Spots.QUOTE_TITLE, bit.title()),
				scissors.cut(Spots.QUOTE, bit.quote()), scissors.notes()));
	}

	private static List<Slide> questions(Slide.Questions questions) {
		List<Piece<String>> pieces = questions.questions()
			.stream()
			.filter((question) -> !question.isBlank())
			.map((question) -> Piece.of((scissors) -> scissors.cut(QUESTION, question)))
			.toList();
		return Pages.slides(questions,
				Pages.split(pieces, 5, (page, share) -> READABLE.withHeight(Spots.BODY_HEIGHT * share).fits(page)),
				Slide.Questions::new);
	}

	private static List<Slide> thanks(Slide.Thanks thanks) {
		List<Piece<Paragraph>> pieces = new ArrayList<>();
		for (Paragraph paragraph : thanks.paragraphs()) {
			if (!paragraph.text().isBlank()) {
				pieces.add(Piece.of((scissors) -> new Paragraph(scissors.cut(Spots.CLOSING, paragraph.text()),
						paragraph.listItem())));
			}
		}
		return Pages.slides(thanks, Spots.CLOSING_TITLE, Pages.split(pieces, MOST_PARAGRAPHS,
				(page, share) -> Spots.CLOSING.withHeight(268 * share).fits(texts(page))), Slide.Thanks::new);
	}

}
