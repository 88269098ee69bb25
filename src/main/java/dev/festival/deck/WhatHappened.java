package dev.festival.deck;

import java.text.BreakIterator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.festival.deck.Slide.Entry;
import dev.festival.deck.Slide.Figure;
import dev.festival.writeup.DerivedTime;
import dev.festival.writeup.EntryKind;
import dev.festival.writeup.Moment;
import dev.festival.writeup.Part;
import dev.festival.writeup.Phase;
import dev.festival.writeup.TimelineEntry;
import dev.festival.writeup.WriteUp;

/**
 * The slides about the incident itself: who felt it, where the time went, what happened
 * when.
 */
final class WhatHappened {

	private static final int MOST_FIGURES = 3;

	private final WriteUp writeUp;

	private final Wording wording;

	WhatHappened(WriteUp writeUp, Wording wording) {
		this.writeUp = writeUp;
		this.wording = wording;
	}

	/**
	 * The numbers of the text, and how long it lasted.
	 */
	Slide impact() {
		List<Figure> lasted = lasted();
		List<Figure> figures = new ArrayList<>(
				Figures.in(this.writeUp.text(Part.IMPACT).plain(), MOST_FIGURES - lasted.size()));
		figures.addAll(lasted);
		String notes = DerivedTime.of(this.writeUp.moments())
			.stream()
			.map((time) -> time.name() + ": " + (time.isBefore() ? time.before() : Wording.length(time.length())) + " ("
					+ time.definition() + ").")
			.collect(Collectors.joining("\n", "Let the number stand for a moment.\n", ""));
		return new Slide.Impact(Part.IMPACT.label(), figures, Paragraphs.of(this.writeUp.text(Part.IMPACT)), notes);
	}

	private List<Figure> lasted() {
		Duration impact = DerivedTime.impact(this.writeUp.moments());
		return (impact != null && impact.isPositive())
				? List.of(new Figure(Wording.length(impact), "from the first impact until things were back to normal"))
				: List.of();
	}

	/**
	 * The phases and their moments; none of either unless at least two moments are known.
	 */
	Slide phases() {
		Map<Moment, Instant> known = this.writeUp.moments().known();
		List<Phase> phases = Phase.of(this.writeUp.moments());
		Duration whole = phases.stream().map(Phase::length).reduce(Duration.ZERO, Duration::plus);
		String title = phases.isEmpty() ? "The moments, in order" : Wording.longLength(whole) + ", in order";
		List<Slide.Moment> moments = known.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByValue())
			.map((moment) -> new Slide.Moment(moment.getKey().label(), this.wording.time(moment.getValue(), startDay()),
					marking(moment.getKey()), Tones.of(moment.getKey().tone())))
			.toList();
		return new Slide.Phases(title, phases.stream()
			.map((phase) -> new Slide.Phase(phase.name(), Wording.length(phase.length()), phase.share(), tone(phase)))
			.toList(), (moments.size() > 1) ? moments : List.of(), notes(phases));
	}

	/**
	 * The timeline; where it is longer, what is starred and marks a moment comes first.
	 */
	Slide timeline(int most) {
		List<Entry> entries = new ArrayList<>();
		List<String> leftOut = new ArrayList<>();
		Set<TimelineEntry> shown = this.writeUp.timeline()
			.stream()
			.sorted(Comparator.comparing(TimelineEntry::starred)
				.reversed()
				.thenComparing((entry) -> entry.moment() == null))
			.limit(most)
			.collect(Collectors.toSet());
		LocalDate day = startDay();
		for (TimelineEntry entry : this.writeUp.timeline()) {
			Entry told = entry(entry, day);
			if (shown.contains(entry)) {
				entries.add(told);
				day = this.wording.date(entry.at());
			}
			else {
				leftOut.add(told.time() + told.afterTime());
			}
		}
		// Told in words and by the clock, the two would have the same title.
		boolean told = !this.writeUp.text(Part.WHAT_HAPPENED).isBlank();
		return new Slide.TimelineEntries((told ? Part.TIMELINE : Part.WHAT_HAPPENED).label(), entries,
				"Go through it slowly. At each step: what did we know then, and what made sense to do?"
						+ Abridged.leftOut(leftOut));
	}

	private Entry entry(TimelineEntry entry, LocalDate day) {
		Moment moment = entry.moment();
		String kind = switch (entry.kind()) {
			case ACTION, OBSERVATION -> "";
			case DECISION -> "Decision";
			case COMMUNICATION -> "Communication";
			case KEY_MOMENT -> "Key moment";
		};
		Tone keyTone = (entry.kind() == EntryKind.KEY_MOMENT) ? Tone.SKY : null;
		return new Entry(time(entry, day), (moment != null) ? Tones.of(moment.tone()) : keyTone,
				(moment != null) ? moment.label() : kind, entry.text().plain(),
				(entry.belief() != null && !entry.belief().isBlank()) ? "What we believed then: " + entry.belief() : "",
				entry.evidence());
	}

	private String time(TimelineEntry entry, LocalDate day) {
		return switch (entry.precision()) {
			case EXACT -> this.wording.time(entry.at(), day);
			case ABOUT -> this.wording.roughTime(entry.at(), day);
			case UNKNOWN -> "then";
		};
	}

	private String marking(Moment moment) {
		return this.writeUp.timeline()
			.stream()
			.filter((entry) -> entry.moment() == moment)
			.findFirst()
			.map((entry) -> firstSentence(entry.text().plain()))
			.orElse("");
	}

	private static String firstSentence(String text) {
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
		sentences.setText(text);
		int end = sentences.next();
		return (end != BreakIterator.DONE) ? text.substring(0, end).strip() : text;
	}

	private LocalDate startDay() {
		return this.wording.date(this.writeUp.facts().occurred());
	}

	private static String notes(List<Phase> phases) {
		return phases.stream()
			.max((one, other) -> one.length().compareTo(other.length()))
			.map((longest) -> "Most of the time, %s, went into the phase called %s. What would have made it shorter?"
				.formatted(Wording.longLength(longest.length()), longest.name()))
			.orElse("");
	}

	private static Tone tone(Phase phase) {
		return switch (phase.name()) {
			case "detect" -> Tone.CORAL;
			case "understand" -> Tone.MARIGOLD;
			case "mitigate" -> Tone.VIOLET;
			case "recover" -> Tone.TEAL;
			default -> Tone.SKY;
		};
	}

}
