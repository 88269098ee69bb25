package dev.festival.deck.pdf;

import java.util.List;
import java.util.Locale;

import org.jsoup.nodes.Element;

import dev.festival.deck.Slide.Column;
import dev.festival.deck.Slide.Factor;
import dev.festival.deck.text.Spot;
import dev.festival.deck.text.Spots;
import dev.festival.deck.text.Stack;

/**
 * Contributing factors below each other, and lists side by side.
 */
final class Lists {

	private static final double MOST_AIR = 26;

	private static final double GUTTER = 24;

	private Lists() {
	}

	/**
	 * Each factor beside a bar in its colour.
	 */
	static void factors(Sheet sheet, List<Factor> factors) {
		Stack stack = Spots.FACTOR;
		List<List<String>> texts = factors.stream().map(Lists::texts).toList();
		int step = stack.step(texts, Spots.BODY_HEIGHT);
		List<Double> heights = texts.stream().map((factor) -> stack.height(factor, step)).toList();
		double free = Spots.BODY_HEIGHT - heights.stream().mapToDouble(Double::doubleValue).sum()
				- Stack.GAP * (factors.size() - 1);
		double air = Math.clamp(free / factors.size(), 0, MOST_AIR);
		Element list = sheet.box(Sheet.LEFT, Sheet.TOP, Sheet.WIDTH).appendElement("ul").addClass("factors");
		for (int at = 0; at < factors.size(); at++) {
			Factor factor = factors.get(at);
			String look = Painter.look(factor.tone());
			Element item = list.appendElement("li")
				.addClass("by-" + look)
				.attr("style", String.format(Locale.ROOT, "height: %.2fpt; padding-top: %.2fpt; margin-bottom: %.2fpt",
						heights.get(at) + air / 2, air / 2, Stack.GAP));
			write(item, "p", stack.label(), step, factor.label(), "label " + look);
			write(item, "h3", stack.title(), step, factor.title(), "");
			write(item, "p", stack.detail(), step, factor.detail(), "muted");
		}
	}

	private static void write(Element item, String tag, Spot spot, int step, String text, String look) {
		if (!text.isEmpty()) {
			Sheet.write(item, tag, spot, spot.sizes().get(step), text).addClass(look);
		}
	}

	private static List<String> texts(Factor factor) {
		return List.of(factor.label(), factor.title(), factor.detail());
	}

	/**
	 * Two or three lists under bars in their colours.
	 */
	static void columns(Sheet sheet, List<Column> columns) {
		int count = columns.size();
		Spot spot = Spots.column(count);
		int size = columns.stream().mapToInt((column) -> spot.size(column.items())).min().orElseThrow();
		double width = (Sheet.WIDTH - GUTTER * (count - 1)) / count;
		double left = Sheet.LEFT;
		for (Column column : columns) {
			sheet.shape("in-" + Painter.look(column.tone()), left, Sheet.TOP, width, 6);
			Sheet.write(sheet.box(left, 162, width), "h3", Spots.columnHeading(count), column.heading());
			Element list = sheet.box(left, 204, width).appendElement("ul");
			for (String item : column.items()) {
				Element written = Sheet.write(list, "li", spot, size, item);
				written.attr("style",
						written.attr("style") + String.format(Locale.ROOT, "; margin-bottom: %.2fpt", spot.gap()));
			}
			left += width + GUTTER;
		}
	}

}
