package dev.festival.deck.pdf;

import java.util.List;
import java.util.Locale;

import org.jsoup.nodes.Element;

import dev.festival.deck.Slide.Moment;
import dev.festival.deck.Slide.Row;
import dev.festival.deck.text.Grid;
import dev.festival.deck.text.Spot;
import dev.festival.deck.text.Spots;

/**
 * The tables of the deck, with a row of headings.
 */
final class Tables {

	private static final double MOST_AIR = 10;

	private static final int HEADING_SIZE = 14;

	private Tables() {
	}

	static void moments(Sheet sheet, List<Moment> moments, double top) {
		if (!moments.isEmpty()) {
			draw(sheet, Spots.MOMENTS.withHeight(Sheet.TOP + Spots.BODY_HEIGHT - top), top,
					List.of("Time", "Moment", "What it was"),
					moments.stream()
						.map((moment) -> new Line(moment.cells(), 1, Painter.look(moment.tone())))
						.toList());
		}
	}

	static void followUps(Sheet sheet, List<Row> rows) {
		draw(sheet, Spots.FOLLOW_UPS, Sheet.TOP, List.of("Follow-up", "Owner", "Due", "State"),
				rows.stream().map((row) -> new Line(row.cells(), 3, Painter.look(row.tone()))).toList());
	}

	private static void draw(Sheet sheet, Grid grid, double top, List<String> headings, List<Line> lines) {
		List<List<String>> texts = lines.stream().map(Line::cells).toList();
		int size = grid.size(texts);
		List<Double> heights = texts.stream().map((cells) -> grid.rowHeight(cells, size)).toList();
		double needed = Grid.HEADER + heights.stream().mapToDouble(Double::doubleValue).sum();
		double air = Math.clamp((grid.height() - needed) / lines.size(), 0, MOST_AIR);
		Element table = sheet.box(Sheet.LEFT, top, Sheet.WIDTH).appendElement("table");
		Element head = table.appendElement("thead").appendElement("tr");
		for (int column = 0; column < headings.size(); column++) {
			head.appendElement("th")
				.attr("scope", "col")
				.addClass("muted")
				.attr("style",
						String.format(Locale.ROOT, "width: %.2fpt; height: %.2fpt; font-size: %dpt",
								grid.width(column) - 2 * Grid.MARGIN, Grid.HEADER - 2 * Grid.PADDING, HEADING_SIZE))
				.text(headings.get(column));
		}
		Element body = table.appendElement("tbody");
		for (int at = 0; at < lines.size(); at++) {
			row(body.appendElement("tr"), grid, size, lines.get(at), heights.get(at) + air - 2 * Grid.PADDING);
		}
	}

	private static void row(Element row, Grid grid, int size, Line line, double height) {
		for (int column = 0; column < line.cells().size(); column++) {
			Spot spot = grid.columns().get(column);
			Element cell = Sheet.write(row, "td", spot, size, line.cells().get(column));
			cell.attr("style", cell.attr("style") + String.format(Locale.ROOT, "; height: %.2fpt", height));
			if (column == line.coloured()) {
				cell.addClass("strong " + line.look());
			}
		}
	}

	/** A row of cells, one of which is bold and coloured. */
	private record Line(List<String> cells, int coloured, String look) {
	}

}
