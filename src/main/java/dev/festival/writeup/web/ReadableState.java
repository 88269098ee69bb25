package dev.festival.writeup.web;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.festival.writeup.Audience;
import dev.festival.writeup.Cast;
import dev.festival.writeup.Factor;
import dev.festival.writeup.Facts;
import dev.festival.writeup.Moments;
import dev.festival.writeup.Promise;
import dev.festival.writeup.Prose;
import dev.festival.writeup.Severities;
import dev.festival.writeup.SeverityWording;
import dev.festival.writeup.Standing;
import dev.festival.writeup.State;
import dev.festival.writeup.TimelineEntry;

/**
 * Says what a part was like in lines that a person can compare.
 */
record ReadableState(ZoneId zone, Severities severities) {

	String text(@Nullable State state) {
		return switch (state) {
			case null -> "";
			case Prose prose -> prose.text().source();
			case Facts facts -> lines("Title: " + facts.title(), "Kind: " + facts.kind().label(),
					"Severity: " + severity(facts), "When: " + times().dayAndTime(facts.occurred()),
					"Time zone: " + facts.zone(), "Services: " + String.join(", ", facts.services()),
					"Teams: " + String.join(", ", facts.teams()), "Tags: " + String.join(", ", facts.tags()));
			case Moments moments -> moments.known()
				.entrySet()
				.stream()
				.map((known) -> known.getKey().label() + ": " + times().dayAndTime(known.getValue()))
				.collect(Collectors.joining("\n"));
			case Audience audience -> audience.restricted() ? "Restricted to its people and %d people, %d teams by name"
				.formatted(audience.readers().size(), audience.teams().size()) : "Everyone, once it is shared";
			case Cast cast -> "%d people took part".formatted(cast.people().size());
			case TimelineEntry entry -> entry(entry);
			case Factor factor ->
				lines(factor.title(), factor.layer().label() + ", " + factor.role().label(), factor.detail().source());
			case Promise promise -> lines(promise.title(), "Due: " + times().day(promise.due()),
					"Type: " + promise.type().label(), "Status: " + promise.status().label(),
					(promise.note() != null) ? "Note: " + promise.note() : "");
			case Standing standing -> standing.status().label();
		};
	}

	private String entry(TimelineEntry entry) {
		List<String> lines = new ArrayList<>();
		lines.add(switch (entry.precision()) {
			case EXACT -> times().dayAndTime(entry.at());
			case ABOUT -> "about " + times().dayAndTime(entry.at());
			case UNKNOWN -> "at an unknown time";
		} + " (" + entry.kind().label() + ")");
		lines.add(entry.text().source());
		lines.add((entry.moment() != null) ? "Marks: " + entry.moment().label() : "");
		lines.add((entry.belief() != null) ? "We believed: " + entry.belief() : "");
		lines.add((entry.evidence() != null) ? "Evidence: " + entry.evidence() : "");
		lines.add(entry.starred() ? "On the slides" : "");
		return lines(lines.toArray(String[]::new));
	}

	private String severity(Facts facts) {
		SeverityWording severity = this.severities.of(facts.severity());
		return (severity != null) ? severity.label() : "not known yet";
	}

	private Times times() {
		return new Times(this.zone);
	}

	private static String lines(String... lines) {
		return java.util.Arrays.stream(lines).filter((line) -> !line.isBlank()).collect(Collectors.joining("\n"));
	}

}
