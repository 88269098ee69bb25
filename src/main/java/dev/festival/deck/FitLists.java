package dev.festival.deck;

import java.util.List;

import dev.festival.deck.Slide.Entry;
import dev.festival.deck.Slide.Factor;
import dev.festival.deck.Slide.Row;
import dev.festival.deck.text.Grid;
import dev.festival.deck.text.Spot;
import dev.festival.deck.text.Spots;
import dev.festival.deck.text.Stack;
import dev.festival.deck.text.Typeface;

/**
 * Makes timelines, factors and follow-ups fit.
 */
final class FitLists {

	private static final int MOST_ENTRIES = 8;

	private static final int MOST_FACTORS = 4;

	private static final int MOST_ROWS = 7;

	private static final Spot FOUR_LINES = Spots.ENTRIES.withHeight(4.1 * 18 * 1.21);

	private static final Spot ENTRY_KIND = new Spot(Typeface.BOLD, 240, 22, 1, 0, List.of(18));

	private FitLists() {
	}

	static List<Slide> entries(Slide.TimelineEntries timeline) {
		List<Piece<Entry>> pieces = timeline.entries().stream().map(FitLists::entry).toList();
		return Pages.slides(timeline, Pages.split(pieces, MOST_ENTRIES, FitLists::holdsEntries),
				Slide.TimelineEntries::new);
	}

	private static Piece<Entry> entry(Entry entry) {
		return Piece.of((scissors) -> {
			Entry clean = new Entry(scissors.cut(Spots.ENTRY_TIME, entry.time()), entry.tone(),
					scissors.cut(ENTRY_KIND, entry.kind()), CleanText.line(entry.text()), "");
			String line = " " + scissors.cut(FOUR_LINES, clean.afterTime());
			if (!entry.aside().isBlank()) {
				scissors.note(entry.time() + " " + entry.aside());
			}
			return new Entry(clean.time(), clean.tone(), clean.kind(),
					line.substring(Math.min(clean.lead().length() + 1, line.length())), "", entry.evidence());
		});
	}

	private static boolean holdsEntries(List<Entry> entries, double share) {
		return Spots.ENTRIES.withHeight(Spots.BODY_HEIGHT * share)
			.fits(entries.stream().map(Entry::afterTime).toList());
	}

	static List<Slide> factors(Slide.Factors factors) {
		Stack stack = Spots.FACTOR;
		List<Piece<Factor>> pieces = factors.factors()
			.stream()
			.map((factor) -> Piece.of((scissors) -> new Factor(scissors.cut(stack.label(), factor.layer()),
					scissors.cut(stack.label(), factor.role()), scissors.cut(stack.title(), factor.title()),
					scissors.cut(stack.detail(), factor.detail()), factor.tone())))
			.toList();
		return Pages.slides(factors, Pages.split(pieces, MOST_FACTORS,
				(page, share) -> stack.fits(page.stream().map(FitLists::texts).toList(), Spots.BODY_HEIGHT * share)),
				Slide.Factors::new);
	}

	private static List<String> texts(Factor factor) {
		return List.of(factor.label(), factor.title(), factor.detail());
	}

	static List<Slide> followUps(Slide.FollowUps followUps) {
		Grid grid = Spots.FOLLOW_UPS;
		List<Piece<Row>> pieces = followUps.rows()
			.stream()
			.map((row) -> Piece.of((scissors) -> new Row(scissors.cut(grid.columns().get(0), row.title()),
					scissors.cut(grid.columns().get(1), row.owner()), scissors.cut(grid.columns().get(2), row.due()),
					scissors.cut(grid.columns().get(3), row.state()), row.tone())))
			.toList();
		return Pages.slides(followUps, Pages.split(pieces, MOST_ROWS, (page,
				share) -> grid.withHeight(Spots.BODY_HEIGHT * share).fits(page.stream().map(Row::cells).toList())),
				Slide.FollowUps::new);
	}

}
