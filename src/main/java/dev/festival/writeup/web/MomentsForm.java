package dev.festival.writeup.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.festival.writeup.Moment;
import dev.festival.writeup.Moments;

/**
 * The moments of an incident as they are typed, meant in one zone.
 */
record MomentsForm(@Nullable Map<Moment, @Nullable LocalDateTime> moments, int seen) {

	Moments marked(ZoneId zone) {
		return marked(this.moments, zone);
	}

	static Moments marked(@Nullable Map<Moment, @Nullable LocalDateTime> typed, ZoneId zone) {
		Map<Moment, Instant> known = new EnumMap<>(Moment.class);
		if (typed != null) {
			typed.forEach((moment, at) -> {
				if (at != null) {
					known.put(moment, at.atZone(zone).toInstant());
				}
			});
		}
		return Moments.of(known);
	}

}
