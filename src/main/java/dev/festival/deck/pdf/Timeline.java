package dev.festival.deck.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import dev.festival.deck.Slide.Entry;
import dev.festival.deck.text.Spot;
import dev.festival.deck.text.Spots;

/**
 * Entries of the timeline below each other, with a line that threads their markers.
 */
final class Timeline {

	private static final double MARKER = Sheet.LEFT + 119;

	private static final double WIDEST_GAP = 26;

	private static final double KEY_SIZE = 13;

	private static final double SIZE = 9;

	private static final double RING = 3;

	private Timeline() {
	}

	static void draw(Sheet sheet, List<Entry> entries) {
		Spot spot = Spots.ENTRIES;
		int size = spot.size(entries.stream().map(Entry::afterTime).toList());
		int timeSize = Math.min(size,
				entries.stream().mapToInt((entry) -> Spots.ENTRY_TIME.size(entry.time())).min().orElse(size));
		List<Double> heights = entries.stream().map((entry) -> spot.height(List.of(entry.afterTime()), size)).toList();
		double free = spot.height() - heights.stream().mapToDouble(Double::doubleValue).sum();
		double gap = Math.min(WIDEST_GAP, free / entries.size());
		List<Double> tops = new ArrayList<>();
		double top = Sheet.TOP;
		for (double height : heights) {
			tops.add(top);
			top += height + gap;
		}
		thread(sheet, entries, tops, size * 1.21 / 2);
		Element body = sheet.box(Sheet.LEFT, Sheet.TOP, Sheet.WIDTH)
			.appendElement("table")
			.addClass("timeline")
			.appendElement("tbody");
		for (int at = 0; at < entries.size(); at++) {
			write(body.appendElement("tr"), entries.get(at), timeSize, size, heights.get(at) + gap);
		}
	}

	private static void thread(Sheet sheet, List<Entry> entries, List<Double> tops, double middle) {
		double height = tops.getLast() - tops.getFirst();
		if (height > 0) {
			sheet.shape("in-line", MARKER - 0.75, Sheet.TOP + middle, 1.5, height);
		}
		for (int at = 0; at < entries.size(); at++) {
			Entry entry = entries.get(at);
			double size = (entry.tone() != null) ? KEY_SIZE : SIZE;
			Element ring = sheet.shape("ring by-" + Painter.look(entry.tone()), MARKER - size / 2,
					tops.get(at) + middle - size / 2, size - 2 * RING, size - 2 * RING);
			ring.attr("style", ring.attr("style") + String.format(Locale.ROOT, "; border-radius: %.1fpt", size / 2));
		}
	}

	private static Node time(Entry entry) {
		return (entry.evidence() != null) ? new Element("a").attr("href", entry.evidence())
			.attr("title", "Evidence for " + entry.time())
			.text(entry.time()) : new TextNode(entry.time());
	}

	private static void write(Element row, Entry entry, int timeSize, int size, double height) {
		row.appendElement("th")
			.attr("scope", "row")
			.attr("style",
					String.format(Locale.ROOT, "width: %.2fpt; height: %.2fpt; font-size: %dpt; line-height: %.2fpt",
							Spots.TIME, height, timeSize, size * 1.21))
			.appendChild(time(entry));
		Element cell = row.appendElement("td").attr("style", Sheet.sized(Spots.ENTRIES, size, entry.afterTime()));
		if (!entry.lead().isEmpty()) {
			cell.appendElement("b").addClass(Painter.look(entry.tone())).text(entry.lead());
		}
		Sheet.fill(cell, entry.text());
	}

}
