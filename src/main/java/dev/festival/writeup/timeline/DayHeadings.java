package dev.festival.writeup.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins a heading that is only a day to the words below it, when nothing below it has a
 * time: then the day itself is the entry.
 */
final class DayHeadings {

	private DayHeadings() {
	}

	static List<Piece> join(List<Piece> pieces) {
		List<Piece> joined = new ArrayList<>();
		int at = 0;
		while (at < pieces.size()) {
			int end = endOfWords(pieces, at);
			if (pieces.get(at) instanceof Piece.NewDay day && end > at + 1 && !hasTimes(pieces, end)) {
				joined.add(joined(day, pieces.subList(at + 1, end)));
				at = end;
			}
			else {
				joined.add(pieces.get(at));
				at++;
			}
		}
		return joined;
	}

	private static int endOfWords(List<Piece> pieces, int day) {
		int end = day + 1;
		while (pieces.get(day) instanceof Piece.NewDay && end < pieces.size()
				&& pieces.get(end) instanceof Piece.Loose loose && (loose.mayFillDay() || end > day + 1)) {
			end++;
		}
		return end;
	}

	private static boolean hasTimes(List<Piece> pieces, int from) {
		for (Piece piece : pieces.subList(from, pieces.size())) {
			if (piece instanceof Piece.NewDay) {
				return false;
			}
			if (piece instanceof Piece.Timed timed) {
				return timed.stamp().day() == null;
			}
		}
		return false;
	}

	private static Piece joined(Piece.NewDay day, List<Piece> words) {
		StringBuilder source = new StringBuilder(day.span().source());
		StringBuilder text = new StringBuilder(day.text());
		int last = day.span().lastLine();
		for (Piece piece : words) {
			source.append('\n').append(piece.span().source());
			if (piece instanceof Piece.Loose loose) {
				text.append('\n').append(loose.text());
			}
			last = piece.span().lastLine();
		}
		Span span = new Span(day.span().firstLine(), last, source.toString());
		return new Piece.Timed(span, day.stamp(), text.toString().strip());
	}

}
