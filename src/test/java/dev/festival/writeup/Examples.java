package dev.festival.writeup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.festival.account.PersonId;
import dev.festival.markdown.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * Small stories to try the rules on.
 */
final class Examples {

	static final PersonId WREN = new PersonId(new UUID(0, 1));

	static final PersonId ASHA = new PersonId(new UUID(0, 2));

	static final PersonId STRANGER = new PersonId(new UUID(0, 3));

	static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

	static final Stamp STAMP = new Stamp(WREN, NOON);

	private Examples() {
	}

	static WriteUp draft() {
		WriteUp draft = new WriteUp(new WriteUpId(142), facts("The migration"), STAMP);
		draft.begin(Map.of(), STAMP);
		return draft;
	}

	static Facts facts(String title) {
		return new Facts(title, Kind.INCIDENT, null, NOON, ZoneOffset.UTC, List.of(), List.of(), List.of());
	}

	static Instant minute(int minute) {
		return NOON.plusSeconds(60L * minute);
	}

	static Moments moments(@Nullable Integer impact, @Nullable Integer detected, @Nullable Integer acknowledged,
			@Nullable Integer mitigated, @Nullable Integer resolved) {
		return new Moments(at(impact), at(detected), at(acknowledged), at(mitigated), at(resolved), null);
	}

	private static @Nullable Instant at(@Nullable Integer minute) {
		return (minute != null) ? minute(minute) : null;
	}

	static TimelineEntry entry(int id, int minute, @Nullable Moment moment) {
		return new TimelineEntry(id, minute(minute), Precision.EXACT, EntryKind.OBSERVATION,
				new Markdown("entry " + id), null, null, false, moment);
	}

	static Factor factor(int id, FactorRole role, Layer layer) {
		return new Factor(id, "factor " + id, Markdown.EMPTY, role, layer, List.of());
	}

	static Promise promise(FollowUpStatus status, @Nullable String note, Integer... addresses) {
		return new Promise("Rehearse migrations", WREN, LocalDate.of(2026, 4, 1), FollowUpType.PREVENT, status, note,
				List.of(addresses));
	}

	static FollowUp followUp(FollowUpStatus status, Integer... addresses) {
		return new FollowUp(new FollowUpId(7), new WriteUpId(142), promise(status, "why", addresses), NOON);
	}

	static Map<Subject, @Nullable State> prose(Part part, String text) {
		return Map.of(Subject.of(part), new Prose(new Markdown(text)));
	}

	static Subject entrySubject(int id) {
		return new Subject(Part.TIMELINE, id);
	}

	static Subject factorSubject(int id) {
		return new Subject(Part.FACTORS, id);
	}

}
