package dev.festival.writeup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.festival.account.PersonId;
import dev.festival.markdown.Markdown;

/**
 * Stories for tests: one with nothing but a title, one with everything.
 */
public final class Stories {

	public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final Instant START = Instant.parse("2026-11-14T14:02:00Z");

	private static final PersonId WREN = new PersonId(new UUID(0, 1));

	private static final PersonId ASHA = new PersonId(new UUID(0, 2));

	private static final PersonId TOMAS = new PersonId(new UUID(0, 3));

	private static final PersonId MAYA = new PersonId(new UUID(0, 4));

	private static final Map<PersonId, String> NAMES = Map.of(WREN, "Wren Baker", ASHA, "Asha Rao", TOMAS,
			"Tomás Vidal", MAYA, "Maya Lindt");

	/** As they are until somebody words them anew. */
	static final Severities SEVERITIES = new Severities(
			List.of(severity(Severity.SEV_1, "SEV-1", "critical", 15), severity(Severity.SEV_2, "SEV-2", "major", 30),
					severity(Severity.SEV_3, "SEV-3", "minor", 56), severity(Severity.SEV_4, "SEV-4", "low", 56)));

	private Stories() {
	}

	/**
	 * A draft that has a title and a day.
	 */
	public static Story justBegun() {
		return new Story(writeUp(), List.of(), NAMES, SEVERITIES);
	}

	/**
	 * The story of the petitions table, told in every part.
	 */
	public static Story petitions() {
		WriteUp writeUp = writeUp();
		Map<Subject, @Nullable State> told = new LinkedHashMap<>();
		told.put(Subject.of(Part.MOMENTS), new Moments(START, at(3), at(10), at(27), at(32), at(12)));
		told.put(Subject.of(Part.PEOPLE),
				new Cast(WREN,
						new HashSet<>(Set.of(new Involved(ASHA, Involvement.CO_TELLER),
								new Involved(MAYA, Involvement.FACILITATOR), new Involved(TOMAS, Involvement.RESPONDER),
								new Involved(ASHA, Involvement.RESPONDER)))));
		prose().forEach((part, text) -> told.put(Subject.of(part), new Prose(new Markdown(text))));
		timeline().forEach((entry) -> told.put(new Subject(Part.TIMELINE, entry.id()), entry));
		factors().forEach((factor) -> told.put(new Subject(Part.FACTORS, factor.id()), factor));
		writeUp.begin(told, new Stamp(WREN, START));
		return new Story(writeUp, followUps(writeUp.id()), NAMES, SEVERITIES);
	}

	private static SeverityWording severity(Severity rank, String label, String word, int days) {
		return new SeverityWording(rank, label, word, "It was " + word + ".", days, true, 0);
	}

	private static WriteUp writeUp() {
		Facts facts = new Facts("The migration that locked the petitions table", Kind.INCIDENT, Severity.SEV_2, START,
				ZoneId.of("UTC"), List.of("petitions-db"), List.of("Campaigns"), List.of());
		return new WriteUp(new WriteUpId(142), facts, new Stamp(WREN, START));
	}

	private static Map<Part, String> prose() {
		Map<Part, String> prose = new HashMap<>();
		prose.put(Part.IN_SHORT,
				"From 14:02 to 14:34 hardly anybody could **sign a petition**. A schema change locked the table while it was rewritten. We cancelled it, and nothing was lost.");
		prose.put(Part.IMPACT,
				"61 % of signatures failed for 32 minutes, about 9,400 people saw a spinning button; 212 wrote to support. All of them got an answer by 18 November.");
		prose.put(Part.WHAT_HAPPENED,
				"The deploy went out after lunch, because mornings are busy. The graph looked calm. It was the calm of a table in which nothing moves any more.");
		prose.put(Part.SURPRISE,
				"- We believed that adding a column is instant.\n- It had been, on every table we had tried.\n- `staging` holds 0.1 % of production’s rows.");
		prose.put(Part.WENT_WELL,
				"* The rota had a second name on it, and she picked up at once.\n* Cancelling was one command.");
		prose.put(Part.WAS_HARD,
				"Three dashboards disagreed, and we trusted the calmest one.\n\nNobody knew who may cancel a migration.");
		prose.put(Part.GOT_LUCKY, "It was a Tuesday. On a campaign day it would have been ten times as many.");
		prose.put(Part.OPEN_QUESTIONS,
				"1. Why did the replica lag only afterwards?\n2. Which other tables would rewrite on a change like this?");
		prose.put(Part.LEARNED, "A migration is a deploy of its own, with its own rehearsal.");
		prose.put(Part.THE_BIT, "“Two weeks in and I’d already given the whole site a moment of quiet reflection.”");
		prose.put(Part.THANKS, "Asha, for asking the question nobody dared to ask.");
		return prose;
	}

	private static List<TimelineEntry> timeline() {
		return List.of(
				entry(1, 0, EntryKind.KEY_MOMENT,
						"The deploy runs the migration; writes to `signatures` begin to queue.", Moment.IMPACT_STARTED),
				entry(2, 3, EntryKind.KEY_MOMENT,
						"A campaigner reports spinning buttons in the support channel. No alert had fired.",
						Moment.DETECTED),
				new TimelineEntry(3, at(6), Precision.ABOUT, EntryKind.OBSERVATION,
						new Markdown("Three dashboards disagree, and we trust the calmest one."),
						"the browser update is to blame", null, false, null),
				entry(4, 10, EntryKind.DECISION,
						"On-call sees 400 sessions waiting on one relation and links it to the deploy.", null),
				entry(5, 12, EntryKind.COMMUNICATION, "The status page says that signing is slow.",
						Moment.COMMUNICATED),
				entry(6, 27, EntryKind.KEY_MOMENT, "The migration is cancelled; the queue starts draining.",
						Moment.MITIGATED),
				entry(7, 32, EntryKind.KEY_MOMENT, "Signature rate is back to its usual level.", Moment.RESOLVED));
	}

	private static TimelineEntry entry(int id, int minute, EntryKind kind, String text, @Nullable Moment moment) {
		return new TimelineEntry(id, at(minute), Precision.EXACT, kind, new Markdown(text), null, null, true, moment);
	}

	private static List<Factor> factors() {
		return List.of(
				factor(1, "Migrations run inline with the deploy",
						"Any engineer can ship a table rewrite without seeing that it is one.", FactorRole.CONTRIBUTING,
						Layer.TOOLING),
				factor(2, "Staging holds 0.1 % of production’s rows", "The same change took 40 ms there.",
						FactorRole.CONTRIBUTING, Layer.TESTING_AND_REVIEW),
				factor(3, "No alert on lock waits", "Latency-only failures never page.", FactorRole.SLOWED_DETECTION,
						Layer.MONITORING),
				factor(4, "The rewrite rule lives in two people’s heads", "Review checklists don’t mention it.",
						FactorRole.CONTRIBUTING, Layer.KNOWLEDGE),
				factor(5, "Queries time out after 30 s, so the queue stayed short", "", FactorRole.HELPED, Layer.CODE),
				factor(6, "The newsletter went out a day late", "", FactorRole.LUCK, Layer.PROCESS));
	}

	private static Factor factor(int id, String title, String detail, FactorRole role, Layer layer) {
		return new Factor(id, title, new Markdown(detail), role, layer, List.of());
	}

	private static List<FollowUp> followUps(WriteUpId writeUp) {
		return List.of(
				followUp(1, writeUp, "Add ‘rewrites a table?’ to the review checklist", TOMAS, TODAY.minusDays(3),
						FollowUpStatus.OPEN, 4),
				followUp(2, writeUp, "Alert when lock waits exceed 5 s", ASHA, TODAY.plusDays(7), FollowUpStatus.DONE,
						3),
				followUp(3, writeUp, "Run migrations in the background, off the deploy path", WREN, TODAY.plusDays(25),
						FollowUpStatus.IN_PROGRESS, 1));
	}

	private static FollowUp followUp(long id, WriteUpId writeUp, String title, PersonId owner, LocalDate due,
			FollowUpStatus status, int factor) {
		Promise promise = new Promise(title, owner, due, FollowUpType.PREVENT, status, null, List.of(factor));
		return new FollowUp(new FollowUpId(id), writeUp, promise, START.plus(1, ChronoUnit.DAYS));
	}

	private static Instant at(int minute) {
		return START.plus(Duration.ofMinutes(minute));
	}

}
