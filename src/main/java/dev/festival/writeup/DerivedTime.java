package dev.festival.writeup;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A time between two moments, by its definition; there is none when a moment is missing.
 *
 * @param definition how it is measured, to be shown beside it
 * @param before how it is said that the later moment came first
 * @param length the time between; negative when the later moment came first
 */
public record DerivedTime(String name, String definition, String before, Duration length) {

	/**
	 * All that the moments give, in the order a story is told.
	 */
	public static List<DerivedTime> of(Moments moments) {
		return Arrays.stream(Definition.values())
			.map((definition) -> definition.measure(moments))
			.filter((time) -> time != null)
			.toList();
	}

	/**
	 * From the start of the impact until things were back to normal.
	 */
	public static @Nullable Duration impact(Moments moments) {
		DerivedTime resolve = Definition.RESOLVE.measure(moments);
		return (resolve != null) ? resolve.length() : null;
	}

	/**
	 * Whether it is how long the impact lasted.
	 */
	public boolean isImpact() {
		return this.name.equals(Definition.RESOLVE.label);
	}

	/**
	 * Whether the later moment came first.
	 */
	public boolean isBefore() {
		return this.length.isNegative();
	}

	private enum Definition {

		DETECT("Time to detect", Moment.DETECTED, Moment.IMPACT_STARTED),
		ACKNOWLEDGE("Time to acknowledge", Moment.ACKNOWLEDGED, Moment.DETECTED),
		MITIGATE("Time to mitigate", Moment.MITIGATED, Moment.IMPACT_STARTED),
		RESOLVE("Time to resolve", Moment.RESOLVED, Moment.IMPACT_STARTED),
		TELL("Time to tell", Moment.COMMUNICATED, Moment.IMPACT_STARTED);

		private final String label;

		private final Moment end;

		private final Moment start;

		Definition(String label, Moment end, Moment start) {
			this.label = label;
			this.end = end;
			this.start = start;
		}

		@Nullable DerivedTime measure(Moments moments) {
			Instant from = moments.at(this.start);
			Instant to = moments.at(this.end);
			if (from == null || to == null) {
				return null;
			}
			String definition = this.end.word() + " − " + this.start.word();
			String before = (this.start == Moment.DETECTED) ? "before it was detected" : "before impact";
			return new DerivedTime(this.label, definition, before, Duration.between(from, to));
		}

	}

}
