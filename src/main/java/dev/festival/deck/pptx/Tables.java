package dev.festival.deck.pptx;

import java.util.List;

import dev.festival.deck.Slide.Moment;
import dev.festival.deck.Slide.Row;
import dev.festival.deck.pptx.NativeTable.Line;
import dev.festival.deck.text.Spots;

/**
 * The tables of the deck: what their columns are and which cell is coloured.
 */
final class Tables {

	private static final int MOMENT_NAME = 1;

	private static final double TOP = 144;

	private static final double BOTTOM = TOP + Spots.BODY_HEIGHT;

	private static final int FOLLOW_UP_STATE = 3;

	private Tables() {
	}

	static void moments(Page page, List<Moment> moments, double top) {
		if (moments.isEmpty()) {
			return;
		}
		List<Line> lines = moments.stream()
			.map((moment) -> new Line(moment.cells(), MOMENT_NAME, Ink.of(moment.tone())))
			.toList();
		new NativeTable(page, Spots.MOMENTS.withHeight(BOTTOM - top)).draw("Moments",
				"The moments of the incident and their times", top, List.of("Time", "Moment", "What it was"), lines);
	}

	static void followUps(Page page, List<Row> rows) {
		List<Line> lines = rows.stream().map((row) -> new Line(row.cells(), FOLLOW_UP_STATE, ink(row))).toList();
		new NativeTable(page, Spots.FOLLOW_UPS).draw("Follow-ups",
				"What was promised, by whom, until when, and how far it is", TOP,
				List.of("Follow-up", "Owner", "Due", "State"), lines);
	}

	private static Ink ink(Row row) {
		return (row.tone() != null) ? Ink.of(row.tone()) : Ink.MUTED;
	}

}
