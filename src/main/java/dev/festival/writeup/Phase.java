package dev.festival.writeup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of an incident between two moments, as a part of the whole.
 *
 * @param name what happened in it, as a verb
 * @param length how long it was
 * @param start where it begins, as a share of the whole from 0 to 1
 * @param share how much of the whole it is, from 0 to 1
 */
public record Phase(String name, Duration length, double start, double share) {

	/**
	 * The phases between the known moments, in order; none unless the start of the impact
	 * and something after it are known. Moments out of order are passed over.
	 */
	public static List<Phase> of(Moments moments) {
		Instant from = moments.impactStarted();
		if (from == null) {
			return List.of();
		}
		List<Step> steps = new ArrayList<>();
		Instant reached = from;
		for (Stage stage : Stage.values()) {
			Instant until = moments.at(stage.end);
			if (until != null && !until.isBefore(reached)) {
				steps.add(new Step(stage, reached, until));
				reached = until;
			}
		}
		double whole = Duration.between(from, reached).toMillis();
		return (whole <= 0) ? List.of()
				: steps.stream()
					.filter((step) -> step.until().isAfter(step.from()))
					.map((step) -> step.phase(from, whole))
					.toList();
	}

	private record Step(Stage stage, Instant from, Instant until) {

		Phase phase(Instant begin, double whole) {
			Duration length = Duration.between(this.from, this.until);
			return new Phase(this.stage.label, length, Duration.between(begin, this.from).toMillis() / whole,
					length.toMillis() / whole);
		}

	}

	private enum Stage {

		DETECT("detect", Moment.DETECTED), UNDERSTAND("understand", Moment.ACKNOWLEDGED),
		MITIGATE("mitigate", Moment.MITIGATED), RECOVER("recover", Moment.RESOLVED);

		private final String label;

		private final Moment end;

		Stage(String label, Moment end) {
			this.label = label;
			this.end = end;
		}

	}

}
