package dev.festival.writeup.timeline;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import dev.festival.writeup.Precision;
import dev.festival.writeup.timeline.TimelineLine.Understood;

import org.jspecify.annotations.Nullable;

/**
 * Whether the lines of a paste go forward in time, and what to say where they don't.
 */
final class LineOrder {

	private static final Duration SMALL = Duration.ofMinutes(1);

	private static final Duration SMALL_WHERE_GUESSED = Duration.ofMinutes(15);

	private static final Duration NIGHT = Duration.ofHours(6);

	private int forward;

	private int back;

	/**
	 * Whether times without a day run from the latest to the earliest, as on pages that
	 * show the news first.
	 */
	static boolean isLatestFirst(List<Piece> pieces) {
		LineOrder order = new LineOrder();
		LocalTime before = null;
		for (Piece piece : pieces) {
			LocalTime time = bareTime(piece);
			if (before != null && time != null) {
				order.count(step(before, time));
			}
			before = (piece instanceof Piece.Skip || piece instanceof Piece.Loose) ? before : time;
		}
		return order.isLatestFirst();
	}

	// The shorter way round the clock is over midnight where it is short.
	private static int step(LocalTime before, LocalTime time) {
		long seconds = Duration.between(before, time).toSeconds();
		long overMidnight = seconds - Long.signum(seconds) * Duration.ofDays(1).toSeconds();
		return Long.signum((Math.abs(overMidnight) <= NIGHT.toSeconds()) ? overMidnight : seconds);
	}

	private static @Nullable LocalTime bareTime(Piece piece) {
		Stamp stamp = (piece instanceof Piece.Timed timed) ? timed.stamp() : null;
		WrittenClock clock = (stamp != null && stamp.day() == null) ? stamp.clock() : null;
		return (clock != null && !clock.unknown()) ? clock.time() : null;
	}

	/**
	 * Says it once where lines go back: on the first of those that do.
	 */
	static List<TimelineLine> remark(List<TimelineLine> lines) {
		List<Integer> entries = new ArrayList<>();
		for (int at = 0; at < lines.size(); at++) {
			if (lines.get(at) instanceof Understood entry && entry.precision() != Precision.UNKNOWN) {
				entries.add(at);
			}
		}
		LineOrder order = new LineOrder();
		List<Integer> jumps = new ArrayList<>();
		boolean wentBack = false;
		for (int number = 1; number < entries.size(); number++) {
			int step = step(lines.get(entries.get(number - 1)), lines.get(entries.get(number)));
			order.count(step);
			if (step < 0 && !wentBack) {
				jumps.add(entries.get(number));
			}
			wentBack = step < 0 || (step == 0 && wentBack);
		}
		return order.isLatestFirst()
				? remarked(lines, jumps.subList(0, 1),
						"The lines run from the latest to the earliest; the timeline turns them round.")
				: remarked(lines, jumps, "Earlier than the entry before it; the timeline puts it in its place.");
	}

	private static int step(TimelineLine before, TimelineLine line) {
		if (!(before instanceof Understood first && line instanceof Understood second)) {
			return 0;
		}
		boolean guessed = first.precision() == Precision.ABOUT || second.precision() == Precision.ABOUT;
		Duration step = Duration.between(first.at(), second.at());
		boolean small = step.abs().compareTo(guessed ? SMALL_WHERE_GUESSED : SMALL) < 0;
		return small ? 0 : step.compareTo(Duration.ZERO);
	}

	private static List<TimelineLine> remarked(List<TimelineLine> lines, List<Integer> places, String sentence) {
		List<TimelineLine> remarked = new ArrayList<>(lines);
		for (int at : places) {
			if (lines.get(at) instanceof Understood entry) {
				remarked.set(at, entry.withRemark(sentence));
			}
		}
		return remarked;
	}

	private void count(int step) {
		this.forward += (step > 0) ? 1 : 0;
		this.back += (step < 0) ? 1 : 0;
	}

	private boolean isLatestFirst() {
		return this.back >= 2 && this.forward * 4 <= this.back;
	}

}
