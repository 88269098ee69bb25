package dev.festival.deck.pptx;

import java.util.List;

import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;

import dev.festival.deck.Slide.Column;
import dev.festival.deck.text.Spot;
import dev.festival.deck.text.Spots;

/**
 * Two or three lists side by side under bars in their colours.
 */
final class ColumnList {

	private static final double LEFT = 72;

	private static final double TOP = 144;

	private static final double WIDTH = 816;

	private static final double GUTTER = 24;

	private static final double BAR_HEIGHT = 6;

	private ColumnList() {
	}

	static void draw(Page page, List<Column> columns) {
		int size = columns.stream()
			.mapToInt((column) -> Spots.column(columns.size()).size(column.items()))
			.min()
			.orElseThrow();
		double width = (WIDTH - GUTTER * (columns.size() - 1)) / columns.size();
		for (int at = 0; at < columns.size(); at++) {
			Column column = columns.get(at);
			Box bar = new Box(LEFT + at * (width + GUTTER), TOP, width, BAR_HEIGHT);
			page.group(bar, "Bar " + (at + 1), column.heading())
				.filled(bar, STShapeType.RECT, Ink.of(column.tone()), column.heading());
			draw(page, column, at, columns.size(), size);
		}
	}

	private static void draw(Page page, Column column, int at, int columns, int size) {
		page.body(Painter.FIRST + at, "Heading " + (at + 1), Spots.columnHeading(columns), column.heading());
		Spot spot = Spots.column(columns);
		page.body(Painter.FIRST + 3 + at, "Column " + (at + 1),
				(words) -> column.items().forEach((item) -> words.add(Run.of(item, Words.sizeToSet(spot, size)))));
	}

}
