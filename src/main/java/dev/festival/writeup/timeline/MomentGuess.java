package dev.festival.writeup.timeline;

import dev.festival.writeup.Moment;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.festival.writeup.timeline.TimelineLine.Understood;

import org.jspecify.annotations.Nullable;

/**
 * Suggests which entries may be the moments of the incident: at most one for each, and at
 * most one for each entry.
 */
final class MomentGuess {

	private static final Map<Moment, List<String>> PHRASES = phrases();

	private static final Map<String, Moment> NAMES = names();

	private static final Pattern SMALL_WORD = Pattern.compile(
			" (?:the|a|of|at|was|is|time|date|first|initially|fully|finally|fault|incident|outage|impact|issue|problem|services?|utc)(?= )");

	private static final int LONGEST_NAME = 60;

	private static final Pattern NAME = Pattern.compile("(?:\\(until [^)]{1,60}\\) )?([^:(]{1,70}+)");

	private MomentGuess() {
	}

	private static Map<Moment, List<String>> phrases() {
		Map<Moment, List<String>> phrases = new EnumMap<>(Moment.class);
		phrases.put(Moment.IMPACT_STARTED,
				List.of("impact starts", "impact started", "impact begins", "impact began", "outage starts",
						"outage started", "outage begins", "outage began", "incident starts", "incident started",
						"start of incident", "start of outage", "start of impact", "problem starts",
						"problem started"));
		phrases.put(Moment.DETECTED, List.of("detected", "detects", "alert fired", "alerts fired", "alert fires",
				"alert triggered", "first alert", "paged", "pages on call"));
		phrases.put(Moment.ACKNOWLEDGED, List.of("acknowledged", "acknowledges", "acked", "acks"));
		phrases.put(Moment.MITIGATED, List.of("mitigated", "mitigates", "mitigation applied", "mitigation in place"));
		phrases.put(Moment.RESOLVED, List.of("resolved", "service restored", "services restored", "fully recovered",
				"outage ends", "outage ended", "incident closed", "incident over", "all clear", "back to normal"));
		phrases.put(Moment.COMMUNICATED, List.of("status page", "statuspage"));
		return phrases;
	}

	private static Map<String, Moment> names() {
		Map<Moment, List<String>> names = Map.of(Moment.IMPACT_STARTED,
				List.of("start", "starts", "started", "begin", "begins", "began", "beginning", "onset", "occurs",
						"occurred"),
				Moment.DETECTED,
				List.of("detected", "detection", "discovered", "discovery", "noticed", "reported", "alerted",
						"team aware"),
				Moment.ACKNOWLEDGED,
				List.of("acknowledged", "acknowledgement", "acknowledgment", "acked", "responded", "response started",
						"investigation started"),
				Moment.MITIGATED,
				List.of("mitigated", "mitigation", "repaired", "contained", "stabilised", "stabilized"),
				Moment.RESOLVED,
				List.of("resolved", "resolution", "end", "ends", "ended", "over", "recovered", "recovery", "restored",
						"closed", "fixed"),
				Moment.COMMUNICATED, List.of("communicated", "announced", "customers notified", "users notified"));
		Map<String, Moment> byName = new HashMap<>();
		names.forEach((moment, words) -> words.forEach((word) -> byName.put(word, moment)));
		return byName;
	}

	/**
	 * The moment that a few words name, such as "Time resolved" or "Start of impact".
	 */
	static @Nullable Moment named(String label) {
		return (label.length() > LONGEST_NAME) ? null
				: NAMES.get(SMALL_WORD.matcher(KindGuess.words(label)).replaceAll("").strip());
	}

	private static boolean isNamed(String text, Moment moment) {
		Matcher name = NAME.matcher(text);
		return name.lookingAt() && named(name.group(1)) == moment;
	}

	static List<TimelineLine> suggest(List<TimelineLine> lines) {
		List<TimelineLine> suggested = new ArrayList<>(lines);
		for (Moment moment : PHRASES.keySet()) {
			int at = find(suggested, moment);
			if (at >= 0 && suggested.get(at) instanceof Understood entry) {
				suggested.set(at, entry.withSuggestion(moment));
			}
		}
		return suggested;
	}

	private static int find(List<TimelineLine> lines, Moment moment) {
		int found = -1;
		for (int at = 0; at < lines.size(); at++) {
			boolean fits = lines.get(at) instanceof Understood entry && entry.suggestion() == null
					&& (isNamed(entry.text(), moment) || tellsOf(entry.text(), moment));
			if (fits && (found < 0 || moment == Moment.RESOLVED)) {
				found = at;
			}
		}
		return found;
	}

	private static boolean tellsOf(String text, Moment moment) {
		String words = KindGuess.words(text);
		return PHRASES.getOrDefault(moment, List.of())
			.stream()
			.anyMatch((phrase) -> words.contains(" " + phrase + " ") && !words.contains(" not " + phrase + " ")
					&& !words.contains(" not yet " + phrase + " ") && !words.contains(" if " + phrase + " "));
	}

}
