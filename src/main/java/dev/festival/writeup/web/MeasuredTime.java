package dev.festival.writeup.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.festival.writeup.DerivedTime;
import dev.festival.writeup.Moments;

/**
 * A time between two moments as it is shown.
 *
 * @param length how long, in words
 * @param remark what it was measured between
 */
public record MeasuredTime(String name, String length, String remark) {

	/**
	 * How long the impact lasted, and then all else that the moments give.
	 */
	static List<MeasuredTime> of(Moments moments, Times times) {
		List<MeasuredTime> measured = new ArrayList<>();
		Instant from = moments.impactStarted();
		Instant until = moments.resolved();
		if (from != null && until != null && !until.isBefore(from)) {
			measured.add(new MeasuredTime("Impact lasted", times.length(Duration.between(from, until)),
					times.time(from) + " – " + times.time(until)));
		}
		DerivedTime.of(moments)
			.stream()
			.filter((derived) -> !derived.isImpact())
			.forEach((derived) -> measured.add(of(derived, times)));
		return measured;
	}

	private static MeasuredTime of(DerivedTime derived, Times times) {
		String length = times.length(derived.length());
		return derived.isBefore() ? new MeasuredTime(derived.name(), derived.before(), "by " + length)
				: new MeasuredTime(derived.name(), length, derived.definition());
	}

}
