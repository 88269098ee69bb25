package dev.festival.deck.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;

import dev.festival.deck.Slide.Phase;
import dev.festival.deck.text.Typeface;

/**
 * Phases as segments of a bar, to scale. What a segment is too narrow to say stands below
 * it at the end of a line.
 */
final class PhaseBar {

	private static final Box BAR = new Box(72, 144, 816, 46);

	private static final double NARROWEST = 4;

	private static final double GAP = 2;

	private static final double MARGIN = 8;

	private static final double FLAGS_TOP = BAR.y() + BAR.height() + 4;

	private static final double FLAG_HEIGHT = 18;

	private static final double AIR = 26;

	private static final int LARGE = 18;

	private static final int SMALL = 14;

	private PhaseBar() {
	}

	/**
	 * Draws the bar, if there are phases.
	 * @return where the room below begins
	 */
	static double draw(Page page, List<Phase> phases) {
		if (phases.isEmpty()) {
			return BAR.y();
		}
		Drawing drawing = page.group(BAR, "Phases",
				"Where the time went: " + phases.stream().map(PhaseBar::label).collect(Collectors.joining(", ")));
		List<Flag> flags = new ArrayList<>();
		double left = BAR.x();
		List<Double> widths = widths(phases);
		for (int at = 0; at < phases.size(); at++) {
			Phase phase = phases.get(at);
			Box segment = new Box(left, BAR.y(), widths.get(at), BAR.height());
			List<Run> inside = inside(phase, segment.width());
			if (inside.isEmpty()) {
				drawing.filled(segment, STShapeType.RECT, Ink.of(phase.tone()), label(phase));
				flags.add(new Flag(phase, left + segment.width() / 2, width(phase, SMALL)));
			}
			else {
				drawing.labelled(segment, Ink.of(phase.tone()), label(phase),
						(words) -> inside.forEach(words::addCentred));
			}
			left += segment.width() + GAP;
		}
		List<Flag.Placed> placed = Flag.place(flags, BAR.x() + BAR.width());
		placed.forEach((flag) -> draw(drawing, flag));
		int rows = placed.stream().mapToInt((flag) -> flag.row() + 1).max().orElse(0);
		return FLAGS_TOP + rows * FLAG_HEIGHT + AIR;
	}

	/**
	 * The lines that have room in a segment: one large, two small, or none.
	 */
	private static List<Run> inside(Phase phase, double width) {
		if (width(phase, LARGE) + 2 * MARGIN <= width) {
			return List.of(white(label(phase), LARGE));
		}
		double wider = Math.max(Typeface.BOLD.width(phase.name(), SMALL), Typeface.BOLD.width(phase.duration(), SMALL));
		return (wider + MARGIN <= width) ? List.of(white(phase.name(), SMALL), white(phase.duration(), SMALL))
				: List.of();
	}

	private static Run white(String text, int size) {
		return new Run(text, size, true, false, Ink.PAPER);
	}

	private static void draw(Drawing drawing, Flag.Placed flag) {
		double top = FLAGS_TOP + flag.row() * FLAG_HEIGHT;
		Ink ink = Ink.of(flag.flag().phase().tone());
		drawing.filled(new Box(flag.flag().x() - 0.5, FLAGS_TOP - 4, 1, top - FLAGS_TOP + FLAG_HEIGHT),
				STShapeType.RECT, ink, "Line");
		String label = label(flag.flag().phase());
		drawing.text(new Box(flag.left(), top, flag.flag().width(), FLAG_HEIGHT), label,
				(words) -> words.add(new Run(label, SMALL, true, false, ink)));
	}

	private static String label(Phase phase) {
		return phase.duration().isEmpty() ? phase.name() : phase.name() + " " + phase.duration();
	}

	private static double width(Phase phase, int size) {
		return Typeface.BOLD.width(label(phase), size);
	}

	/**
	 * As wide as their shares, but none so narrow that it cannot be seen.
	 */
	private static List<Double> widths(List<Phase> phases) {
		double room = BAR.width() - GAP * (phases.size() - 1) - NARROWEST * phases.size();
		double sum = phases.stream().mapToDouble((phase) -> Math.max(0, phase.share())).sum();
		return phases.stream()
			.map((phase) -> NARROWEST + room * ((sum > 0) ? Math.max(0, phase.share()) / sum : 1.0 / phases.size()))
			.toList();
	}

}
