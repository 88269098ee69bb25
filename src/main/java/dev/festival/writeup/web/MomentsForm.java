package dev.festival.writeup.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.festival.writeup.Moment;
import dev.festival.writeup.Moments;
import dev.festival.writeup.WriteUp;

/**
 * The moments of an incident as they are typed, meant in one zone.
 */
record MomentsForm(@Nullable Map<Moment, @KnownYear @Nullable LocalDateTime> moments, int seen) {

	static MomentsForm of(WriteUp writeUp) {
		Map<Moment, @Nullable LocalDateTime> moments = new EnumMap<>(Moment.class);
		writeUp.moments()
			.known()
			.forEach((moment, at) -> moments.put(moment, LocalDateTime.ofInstant(at, writeUp.facts().zone())));
		return new MomentsForm(moments, writeUp.revision());
	}

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
