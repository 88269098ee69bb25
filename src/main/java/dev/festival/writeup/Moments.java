package dev.festival.writeup;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The moments of an incident, each known or not.
 */
@Embeddable
public record Moments(@Column(name = "impact_started_at") @Nullable Instant impactStarted,
		@Column(name = "detected_at") @Nullable Instant detected,
		@Column(name = "acknowledged_at") @Nullable Instant acknowledged,
		@Column(name = "mitigated_at") @Nullable Instant mitigated,
		@Column(name = "resolved_at") @Nullable Instant resolved,
		@Column(name = "communicated_at") @Nullable Instant communicated) implements State {

	public static final Moments NONE = new Moments(null, null, null, null, null, null);

	public static Moments of(Map<Moment, Instant> known) {
		return new Moments(known.get(Moment.IMPACT_STARTED), known.get(Moment.DETECTED), known.get(Moment.ACKNOWLEDGED),
				known.get(Moment.MITIGATED), known.get(Moment.RESOLVED), known.get(Moment.COMMUNICATED));
	}

	public @Nullable Instant at(Moment moment) {
		return switch (moment) {
			case IMPACT_STARTED -> this.impactStarted;
			case DETECTED -> this.detected;
			case ACKNOWLEDGED -> this.acknowledged;
			case MITIGATED -> this.mitigated;
			case RESOLVED -> this.resolved;
			case COMMUNICATED -> this.communicated;
		};
	}

	/**
	 * The known ones, in the order of their definition.
	 */
	public Map<Moment, Instant> known() {
		Map<Moment, Instant> known = new EnumMap<>(Moment.class);
		for (Moment moment : Moment.values()) {
			Instant at = at(moment);
			if (at != null) {
				known.put(moment, at);
			}
		}
		return known;
	}

	Moments with(Moment moment, Instant at) {
		Map<Moment, Instant> known = known();
		known.put(moment, at);
		return of(known);
	}

	/**
	 * The pairs that stand in another order than such a story usually has; a reason to
	 * ask, never to refuse. Detected before impact is no such pair.
	 */
	public List<OutOfOrder> outOfOrder() {
		return Stream
			.of(new OutOfOrder(Moment.DETECTED, Moment.ACKNOWLEDGED),
					new OutOfOrder(Moment.IMPACT_STARTED, Moment.MITIGATED),
					new OutOfOrder(Moment.IMPACT_STARTED, Moment.RESOLVED),
					new OutOfOrder(Moment.ACKNOWLEDGED, Moment.MITIGATED),
					new OutOfOrder(Moment.MITIGATED, Moment.RESOLVED))
			.filter((pair) -> {
				Instant first = at(pair.first());
				Instant second = at(pair.second());
				return first != null && second != null && second.isBefore(first);
			})
			.toList();
	}

	/**
	 * Two moments of which the second is told to have been before the first.
	 */
	public record OutOfOrder(Moment first, Moment second) {

		@Override
		public String toString() {
			return "“%s” is before “%s”. Is that so?".formatted(this.second.label(), this.first.label());
		}

	}

}
