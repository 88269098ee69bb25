package dev.festival.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import dev.festival.deck.Slide.Column;
import dev.festival.deck.Slide.Paragraph;
import dev.festival.deck.text.Spot;
import dev.festival.deck.text.Spots;

/**
 * Makes lists side by side fit; where only one list is left, it gets the whole slide.
 */
final class FitColumns {

	private static final int MOST_ITEMS = 6;

	private static final int MOST_COLUMNS = 3;

	private FitColumns() {
	}

	static List<Slide> columns(Slide.Columns whole) {
		List<Column> columns = whole.columns().stream().map(FitColumns::clean).filter(FitColumns::hasItems).toList();
		if (columns.size() == 1) {
			Column only = columns.getFirst();
			Slide prose = new Slide.Prose(only.heading(), List.of(), whole.notes());
			return Fit.prose(prose, paragraphs(only.items()));
		}
		List<Slide> slides = new ArrayList<>();
		for (int at = 0; at < columns.size(); at += MOST_COLUMNS) {
			slides.addAll(sideBySide(whole, columns.subList(at, Math.min(at + MOST_COLUMNS, columns.size()))));
		}
		return slides;
	}

	private static List<Slide> sideBySide(Slide.Columns whole, List<Column> columns) {
		Spot spot = Spots.column(columns.size());
		Spot item = spot.withHeight(5.1 * spot.sizes().getLast() * spot.lineSpacing() * 1.21);
		List<List<List<Piece<String>>>> pagesOfColumns = columns.stream()
			.map((column) -> column.items()
				.stream()
				.map((text) -> Piece.of((scissors) -> scissors.cut(item, text)))
				.toList())
			.map((pieces) -> Pages.split(pieces, MOST_ITEMS, (items, share) -> share == 1 && spot.fits(items)))
			.toList();
		int pages = pagesOfColumns.stream().mapToInt(List::size).max().orElse(0);
		List<List<Piece<Column>>> byPage = IntStream.range(0, pages)
			.mapToObj((page) -> page(columns, pagesOfColumns, page))
			.toList();
		return Pages.slides(whole, byPage, FitColumns::slide);
	}

	private static List<Piece<Column>> page(List<Column> columns, List<List<List<Piece<String>>>> pagesOfColumns,
			int page) {
		List<Piece<Column>> onPage = new ArrayList<>();
		for (int at = 0; at < columns.size(); at++) {
			List<List<Piece<String>>> pages = pagesOfColumns.get(at);
			if (page < pages.size()) {
				Column column = columns.get(at);
				onPage.add(Piece.of((scissors) -> {
					pages.get(page).forEach((piece) -> scissors.note(piece.notes()));
					return new Column(scissors.cut(Spots.columnHeading(columns.size()), column.heading()),
							Piece.items(pages.get(page)), column.tone());
				}));
			}
		}
		return onPage;
	}

	private static Slide slide(String title, List<Column> columns, String notes) {
		if (columns.size() == 1) {
			Column only = columns.getFirst();
			return new Slide.Prose(title, paragraphs(only), notes);
		}
		return new Slide.Columns(title, columns, notes);
	}

	private static List<Paragraph> paragraphs(Column column) {
		List<Paragraph> paragraphs = new ArrayList<>(List.of(new Paragraph(column.heading() + ":", false)));
		paragraphs.addAll(paragraphs(column.items()));
		return paragraphs;
	}

	private static List<Paragraph> paragraphs(List<String> items) {
		return items.stream().map((item) -> new Paragraph(item, true)).toList();
	}

	private static Column clean(Column column) {
		return new Column(column.heading(), column.items().stream().filter((item) -> !item.isBlank()).toList(),
				column.tone());
	}

	private static boolean hasItems(Column column) {
		return !column.items().isEmpty();
	}

}
