package dev.festival.deck.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;

import dev.festival.deck.Slide.Phase;
import dev.festival.deck.Tone;
import dev.festival.deck.text.Typeface;
import dev.festival.pdf.Bar;

/**
 * Phases as segments of a bar, to scale. What a segment is too narrow to say stands
 * below.
 */
final class PhaseBar {

	private static final int HEIGHT = 46;

	private static final double NARROWEST = 4;

	private static final double GAP = 2;

	private static final double MARGIN = 8;

	private static final double LEGEND_TOP = Sheet.TOP + HEIGHT + 6;

	private static final double LEGEND_HEIGHT = 18;

	private static final double AIR = 26;

	private static final int LARGE = 18;

	private static final int SMALL = 14;

	private PhaseBar() {
	}

	/**
	 * Draws the bar, if there are phases.
	 * @return where the room below begins
	 */
	static double draw(Sheet sheet, List<Phase> phases) {
		if (phases.isEmpty()) {
			return Sheet.TOP;
		}
		List<Double> widths = widths(phases);
		List<Bar.Segment> segments = new ArrayList<>();
		for (int at = 0; at < phases.size(); at++) {
			segments.add(new Bar.Segment(widths.get(at), colour(phases.get(at).tone())));
		}
		sheet.box(Sheet.LEFT, Sheet.TOP, Sheet.WIDTH)
			.appendElement("img")
			.attr("src", new Bar((int) Sheet.WIDTH, HEIGHT, segments).address())
			.attr("alt",
					"Where the time went, to scale: "
							+ phases.stream().map(PhaseBar::label).collect(Collectors.joining(", ")))
			.attr("style", String.format(Locale.ROOT, "width: %.2fpt; height: %dpt", Sheet.WIDTH, HEIGHT));
		List<Phase> outside = new ArrayList<>();
		double left = Sheet.LEFT;
		for (int at = 0; at < phases.size(); at++) {
			if (!write(sheet, phases.get(at), left, widths.get(at))) {
				outside.add(phases.get(at));
			}
			left += widths.get(at) + GAP;
		}
		return LEGEND_TOP + legend(sheet, outside) * LEGEND_HEIGHT + AIR;
	}

	/**
	 * Writes into a segment what has room there: one large line or two small ones.
	 */
	private static boolean write(Sheet sheet, Phase phase, double left, double width) {
		String look = "segment strong";
		if (Typeface.BOLD.width(label(phase), LARGE) + 2 * MARGIN <= width) {
			Element box = sheet.box(left, Sheet.TOP + (HEIGHT - LARGE * 1.2) / 2, width).addClass(look);
			box.appendElement("p").attr("style", "font-size: 18pt; line-height: 1.2").text(label(phase));
			return true;
		}
		double wider = Math.max(Typeface.BOLD.width(phase.name(), SMALL), Typeface.BOLD.width(phase.duration(), SMALL));
		if (wider + MARGIN > width) {
			return false;
		}
		Element box = sheet.box(left, Sheet.TOP + (HEIGHT - 2 * SMALL * 1.2) / 2, width).addClass(look);
		box.appendElement("p").attr("style", "font-size: 14pt; line-height: 1.2").text(phase.name());
		box.appendElement("p").attr("style", "font-size: 14pt; line-height: 1.2").text(phase.duration());
		return true;
	}

	/**
	 * Names the other segments below the bar.
	 * @return how many rows that takes
	 */
	private static int legend(Sheet sheet, List<Phase> phases) {
		double left = Sheet.LEFT;
		int row = 0;
		for (Phase phase : phases) {
			double width = Typeface.BOLD.width(label(phase), SMALL);
			if (left > Sheet.LEFT && left + 16 + width > Sheet.LEFT + Sheet.WIDTH) {
				left = Sheet.LEFT;
				row++;
			}
			double top = LEGEND_TOP + row * LEGEND_HEIGHT;
			sheet.shape("in-" + Painter.look(phase.tone()), left, top + 4, 10, 10);
			sheet.box(left + 16, top, width + 8)
				.appendElement("p")
				.addClass("strong " + Painter.look(phase.tone()))
				.attr("style", "font-size: 14pt; line-height: 18pt")
				.text(label(phase));
			left += width + 40;
		}
		return phases.isEmpty() ? 0 : row + 1;
	}

	private static String label(Phase phase) {
		return phase.duration().isEmpty() ? phase.name() : phase.name() + " " + phase.duration();
	}

	/**
	 * As wide as their shares, but none so narrow that it cannot be seen.
	 */
	private static List<Double> widths(List<Phase> phases) {
		double room = Sheet.WIDTH - GAP * (phases.size() - 1) - NARROWEST * phases.size();
		double sum = phases.stream().mapToDouble((phase) -> Math.max(0, phase.share())).sum();
		return phases.stream()
			.map((phase) -> NARROWEST + room * ((sum > 0) ? Math.max(0, phase.share()) / sum : 1.0 / phases.size()))
			.toList();
	}

	private static String colour(Tone tone) {
		return switch (tone) {
			case CORAL -> "d9482b";
			case MARIGOLD -> "b97800";
			case VIOLET -> "6941c6";
			case TEAL -> "0d7a6f";
			case SKY -> "1f6fb2";
		};
	}

}
