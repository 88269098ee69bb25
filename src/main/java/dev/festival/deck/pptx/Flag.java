package dev.festival.deck.pptx;

import java.util.ArrayList;
import java.util.List;

import dev.festival.deck.Slide.Phase;

/**
 * The label of a phase too narrow to hold it, beside the end of a line that comes down
 * from the phase.
 *
 * @param phase the phase
 * @param x of the line
 * @param width of the label
 */
record Flag(Phase phase, double x, double width) {

	private static final double DISTANCE = 6;

	/**
	 * Gives each flag a row, so that no label lies on another or on another's line.
	 * Labels stand right of their lines, or left where the right edge or a line there is
	 * too near.
	 * @param flags from left to right
	 */
	static List<Placed> place(List<Flag> flags, double rightEdge) {
		List<Placed> placed = new ArrayList<>();
		List<Flag> turned = new ArrayList<>();
		double limit = rightEdge;
		for (Flag flag : flags.reversed()) {
			if (flag.x + DISTANCE + flag.width > limit) {
				turned.addFirst(flag);
				limit = flag.x - DISTANCE;
			}
			else {
				placed.add(flag.below(placed, flag.x + DISTANCE));
			}
		}
		for (Flag flag : turned) {
			placed.add(flag.below(placed, flag.x - DISTANCE - flag.width));
		}
		return placed;
	}

	private Placed below(List<Placed> placed, double left) {
		Placed here = new Placed(this, left, 0);
		int row = placed.stream().filter(here::meets).mapToInt(Placed::row).max().orElse(-1) + 1;
		return new Placed(this, left, row);
	}

	/**
	 * A flag with the left edge of its label and its row, counted from 0.
	 */
	record Placed(Flag flag, double left, int row) {

		private boolean meets(Placed other) {
			return start() < other.end() && other.start() < end();
		}

		private double start() {
			return Math.min(this.left, this.flag.x);
		}

		private double end() {
			return Math.max(this.left + this.flag.width, this.flag.x) + DISTANCE;
		}

	}

}
