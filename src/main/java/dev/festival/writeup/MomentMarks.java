package dev.festival.writeup;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Keeps the moments and the timeline entries that mark them at one time: marking an entry
 * sets the moment, and a moment set to another time is no longer marked.
 */
final class MomentMarks {

	private MomentMarks() {
	}

	static Map<Subject, @Nullable State> complete(WriteUp writeUp, Map<Subject, @Nullable State> wanted) {
		Map<Subject, @Nullable State> complete = new LinkedHashMap<>(wanted);
		Moments moments = (wanted.get(Subject.of(Part.MOMENTS)) instanceof Moments given) ? given : writeUp.moments();
		for (State state : wanted.values()) {
			if (state instanceof TimelineEntry entry && entry.moment() != null) {
				moments = moments.with(entry.moment(), entry.at());
			}
		}
		if (!moments.equals(writeUp.moments())) {
			complete.put(Subject.of(Part.MOMENTS), moments);
		}
		for (Map.Entry<Subject, @Nullable State> one : wanted.entrySet()) {
			if (one.getValue() instanceof TimelineEntry entry && entry.moment() != null
					&& marksOtherTime(entry, moments)) {
				complete.put(one.getKey(), entry.marking(null));
			}
		}
		for (TimelineEntry entry : writeUp.timeline()) {
			Subject subject = new Subject(Part.TIMELINE, entry.id());
			if (entry.moment() != null && !wanted.containsKey(subject)
					&& (marksOtherTime(entry, moments) || markedBy(wanted, entry.moment()))) {
				complete.put(subject, entry.marking(null));
			}
		}
		return complete;
	}

	private static boolean marksOtherTime(TimelineEntry entry, Moments moments) {
		Moment moment = entry.moment();
		Instant at = (moment != null) ? moments.at(moment) : null;
		return !entry.at().equals(at);
	}

	private static boolean markedBy(Map<Subject, @Nullable State> wanted, Moment moment) {
		return wanted.values()
			.stream()
			.anyMatch((state) -> state instanceof TimelineEntry entry && entry.moment() == moment);
	}

}
