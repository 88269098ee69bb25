package dev.festival.deck;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import dev.festival.deck.Slide.Column;
import dev.festival.deck.Slide.Paragraph;
import dev.festival.deck.Slide.Row;
import dev.festival.writeup.DerivedTime;
import dev.festival.writeup.Factor;
import dev.festival.writeup.FactorRole;
import dev.festival.writeup.Facts;
import dev.festival.writeup.FollowUp;
import dev.festival.writeup.Involvement;
import dev.festival.writeup.Kind;
import dev.festival.writeup.Part;
import dev.festival.writeup.Promise;
import dev.festival.writeup.SeverityWording;
import dev.festival.writeup.Story;
import dev.festival.writeup.WriteUp;

/**
 * A write-up as slides in its reading order, as long as it is; one slide a part.
 */
final class StorySlides {

	private static final String BLAMELESS = "Told to learn from, not for performance reviews. We ask how, not who.";

	/** More than anybody looks at; a text can name the same one thousands of times. */
	private static final int MOST_PICTURES = 60;

	private final Story story;

	private final WriteUp writeUp;

	private final Wording wording;

	private final LocalDate today;

	private final Length length;

	StorySlides(Story story, Length length, LocalDate today) {
		this.story = story;
		this.writeUp = story.writeUp();
		this.wording = new Wording(this.writeUp.facts().zone());
		this.today = today;
		this.length = length;
	}

	List<StorySlide> all() {
		return Arrays.stream(Section.values()).map((section) -> StorySlide.of(section, slide(section))).toList();
	}

	private Slide slide(Section section) {
		WhatHappened happened = new WhatHappened(this.writeUp, this.wording);
		return switch (section) {
			case COVER -> cover();
			case IN_SHORT -> prose(Part.IN_SHORT, "Say it in your own words. Three sentences, then breathe.");
			case IMPACT -> happened.impact();
			case PHASES -> happened.phases();
			case WHAT_HAPPENED -> prose(Part.WHAT_HAPPENED,
					"Tell it as you would at lunch: what you saw, what you thought, what you tried.");
			case TIMELINE -> happened.timeline(this.length.entries());
			case PICTURES -> pictures("In pictures", "Say what to look at, and let people look.",
					Part.prose().stream().filter((part) -> part != Part.THE_BIT).toList());
			case SURPRISE -> prose(Part.SURPRISE, "Ask the room: who believed the same?");
			case FACTORS -> factors();
			case HOW_IT_WENT -> columns();
			case FOLLOW_UPS -> followUps();
			case THE_BIT -> new Slide.Bit(Part.THE_BIT.label(), String.join(" ", blocks(Part.THE_BIT)),
					"Pause before it, and longer after it.");
			case BIT_PICTURES -> pictures(Part.THE_BIT.label(), "Say nothing.", List.of(Part.THE_BIT));
			case QUESTIONS -> new Slide.Questions(Part.OPEN_QUESTIONS.label(), blocks(Part.OPEN_QUESTIONS),
					"Let people talk, and write down what comes up.");
			case LEARNED -> prose(Part.LEARNED, "What would you tell a colleague who starts tomorrow?");
			case THANKS -> thanks();
		};
	}

	String tellers() {
		return Wording.names(tellerNames());
	}

	private List<String> tellerNames() {
		return Stream
			.concat(Stream.of(this.story.name(this.writeUp.teller())), this.story.names(Involvement.CO_TELLER).stream())
			.distinct()
			.toList();
	}

	private Slide cover() {
		Facts facts = this.writeUp.facts();
		List<String> words = new ArrayList<>();
		if (facts.kind() != Kind.INCIDENT) {
			words.add(facts.kind().label());
		}
		SeverityWording severity = this.story.severity();
		if (severity != null) {
			words.add(severity.label());
		}
		words.add(this.wording.longDay(facts.occurred()));
		Duration impact = DerivedTime.impact(this.writeUp.moments());
		if (impact != null && !impact.isNegative()) {
			words.add(Wording.longLength(impact));
		}
		List<String> affected = Stream.concat(facts.services().stream(), facts.teams().stream()).distinct().toList();
		String notes = "Say who you are and why you picked this one. We are here to learn how it could happen.";
		if (!affected.isEmpty()) {
			notes += "\nAffected: " + Wording.names(affected) + ".";
		}
		return new Slide.Title("Write-up " + this.writeUp.id() + " · told by " + tellers(), facts.title(),
				String.join(" · ", words), BLAMELESS, notes);
	}

	private Slide prose(Part part, String notes) {
		return new Slide.Prose(part.label(), Paragraphs.of(this.writeUp.text(part)), notes);
	}

	private Slide factors() {
		List<Factor> factors = this.writeUp.factors().stream().filter((factor) -> !isHelp(factor)).toList();
		List<String> notes = new ArrayList<>();
		notes.add("None of these is enough alone. Which of them do others know from their own systems?");
		for (Factor factor : factors) {
			List<FollowUp> addressing = this.story.addressing(factor);
			String followUp = addressing.isEmpty() ? "no follow-up addresses it yet"
					: "addressed by “" + addressing.getFirst().promise().title() + "”";
			notes.add(factor.title() + ": " + followUp + ".");
		}
		String title = (factors.size() > 1) ? Wording.count(factors.size()) + " things made it possible"
				: "What made it possible";
		return new Slide.Factors(title,
				factors.stream()
					.map((factor) -> new Slide.Factor(factor.layer().label(), factor.role().label(), factor.title(),
							factor.detail().plain(), Tones.of(factor.layer().tone())))
					.toList(),
				String.join("\n", notes));
	}

	private Slide columns() {
		return new Slide.Columns("How it went",
				List.of(new Column(Part.WENT_WELL.label(), withFactors(Part.WENT_WELL, FactorRole.HELPED), Tone.TEAL),
						new Column(Part.WAS_HARD.label(), blocks(Part.WAS_HARD), Tone.MARIGOLD),
						new Column(Part.GOT_LUCKY.label(), withFactors(Part.GOT_LUCKY, FactorRole.LUCK), Tone.SKY)),
				"Begin with what went well, and name who did it.");
	}

	private List<String> withFactors(Part part, FactorRole role) {
		Stream<String> titles = this.writeUp.factors()
			.stream()
			.filter((factor) -> factor.role() == role)
			.map(Factor::title);
		return Stream.concat(blocks(part).stream(), titles).toList();
	}

	private static boolean isHelp(Factor factor) {
		return factor.role() == FactorRole.HELPED || factor.role() == FactorRole.LUCK;
	}

	private Slide followUps() {
		List<FollowUp> followUps = this.story.followUps();
		String notes = followUps.isEmpty() ? "" : "%d of %d done. Say what each would have changed that day."
			.formatted(this.story.done(), followUps.size());
		return new Slide.FollowUps(Part.FOLLOW_UPS.label(), followUps.stream().map(this::row).toList(), notes);
	}

	private Row row(FollowUp followUp) {
		Promise promise = followUp.promise();
		long late = followUp.daysLate(this.today);
		String owner = this.story.name(promise.owner());
		String due = Wording.day(promise.due());
		return (late > 0)
				? new Row(promise.title(), owner, due, (late == 1) ? "1 day late" : late + " days late", Tone.CORAL)
				: new Row(promise.title(), owner, due, promise.status().label(), Tones.orNone(promise.status().tone()));
	}

	private Slide thanks() {
		List<Paragraph> paragraphs = new ArrayList<>(Paragraphs.of(this.writeUp.text(Part.THANKS)));
		for (Involvement as : List.of(Involvement.RESPONDER, Involvement.FACILITATOR, Involvement.REVIEWER)) {
			List<String> names = this.story.names(as);
			if (!names.isEmpty()) {
				paragraphs
					.add(new Paragraph(as.label() + ((names.size() > 1) ? "s: " : ": ") + Wording.names(names), false));
			}
		}
		return new Slide.Thanks(Part.THANKS.label(), paragraphs, "Thank them by name. Then stop, and let people clap.");
	}

	private Slide pictures(String title, String notes, List<Part> parts) {
		return new Slide.Pictures(title,
				parts.stream()
					.flatMap((part) -> Paragraphs.pictures(this.writeUp.text(part), this.writeUp.id()).stream())
					.limit(MOST_PICTURES)
					.toList(),
				notes);
	}

	private List<String> blocks(Part part) {
		return this.writeUp.text(part).plainBlocksWithoutPictures();
	}

}
