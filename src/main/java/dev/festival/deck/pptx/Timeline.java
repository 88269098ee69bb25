package dev.festival.deck.pptx;

import java.util.ArrayList;
import java.util.List;

import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;

import dev.festival.deck.Slide.Entry;
import dev.festival.deck.text.Spot;
import dev.festival.deck.text.Spots;

/**
 * Entries of the timeline below each other, with a line that threads their markers.
 */
final class Timeline {

	private static final double LEFT = 72;

	private static final double TOP = 144;

	private static final double WIDTH = 816;

	private static final double MARKER = LEFT + 119;

	private static final double WIDEST_GAP = 26;

	private static final double KEY_SIZE = 13;

	private static final double SIZE = 9;

	private Timeline() {
	}

	static void draw(Page page, List<Entry> entries) {
		Spot spot = Spots.ENTRIES;
		int size = spot.size(entries.stream().map(Entry::afterTime).toList());
		List<Double> heights = entries.stream().map((entry) -> spot.height(List.of(entry.afterTime()), size)).toList();
		double free = spot.height() - heights.stream().mapToDouble(Double::doubleValue).sum();
		double gap = Math.min(WIDEST_GAP, free / entries.size());
		List<Double> tops = new ArrayList<>();
		double top = TOP;
		for (double height : heights) {
			tops.add(top);
			top += height + gap;
		}
		double middle = size * 1.21 / 2;
		int timeSize = entries.stream().mapToInt((entry) -> Spots.ENTRY_TIME.size(entry.time())).min().orElse(size);
		Sizes sizes = new Sizes(Words.sizeToSet(spot, Math.min(size, timeSize)), Words.sizeToSet(spot, size));
		drawMarkers(page, entries, tops, middle);
		for (int at = 0; at < entries.size(); at++) {
			Box box = new Box(LEFT, tops.get(at), WIDTH, heights.get(at) + gap * 0.6);
			write(page, entries.get(at), at, sizes, box);
		}
	}

	private static void drawMarkers(Page page, List<Entry> entries, List<Double> tops, double middle) {
		double height = tops.getLast() - tops.getFirst();
		Drawing drawing = page.group(
				new Box(MARKER - KEY_SIZE / 2, TOP + middle - KEY_SIZE / 2, KEY_SIZE, height + KEY_SIZE),
				"Timeline markers", "A line with a marker for each entry; key moments are coloured");
		if (height > 0) {
			drawing.filled(new Box(MARKER - 0.75, TOP + middle, 1.5, height), STShapeType.RECT, Ink.LINE, "Line");
		}
		for (int at = 0; at < entries.size(); at++) {
			Entry entry = entries.get(at);
			double size = (entry.tone() != null) ? KEY_SIZE : SIZE;
			Ink ink = (entry.tone() != null) ? Ink.of(entry.tone()) : Ink.MUTED;
			drawing.ring(new Box(MARKER - size / 2, tops.get(at) + middle - size / 2, size, size), ink,
					"Marker at " + entry.time());
		}
	}

	private static void write(Page page, Entry entry, int at, Sizes sizes, Box box) {
		Ink ink = (entry.tone() != null) ? Ink.of(entry.tone()) : Ink.MUTED;
		String evidence = page.link(entry.evidence());
		var shape = page.body(Painter.FIRST + at, "Entry " + (at + 1),
				(words) -> words.addTabbed(Run.of(entry.time(), sizes.time()).leadingTo(evidence),
						Run.of(entry.lead(), sizes.text()).inBold().in(ink), Run.of(entry.text(), sizes.text())));
		page.place(shape, box);
	}

	private record Sizes(int time, int text) {
	}

}
