package dev.festival.writeup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.festival.account.PersonId;
import dev.festival.markdown.Markdown;

/**
 * A sample write-up as its file tells it. Days are counted from the day of loading, so
 * that samples are always fresh.
 *
 * @param daysAgo how long ago its first day was
 * @param moments times such as {@code 14:02} or, a day later, {@code +1d 00:14}
 */
record SampleStory(String title, Kind kind, @Nullable Severity severity, Status status, int daysAgo, ZoneId zone,
		String teller, @Nullable List<String> coTellers, @Nullable String facilitator, @Nullable List<String> reviewers,
		@Nullable List<String> responders, @Nullable List<String> services, @Nullable List<String> teams,
		@Nullable List<String> tags, @Nullable Map<Moment, String> moments, Map<Part, String> parts,
		@Nullable List<Entry> timeline, @Nullable List<Condition> factors, @Nullable List<Change> followUps) {

	/**
	 * The instant of a time as it stands in the file.
	 */
	Instant at(String time, LocalDate today) {
		LocalDate day = today.minusDays(this.daysAgo);
		int space = time.indexOf(' ');
		if (space > 0) {
			day = day.plusDays(Long.parseLong(time.substring(0, space - 1)));
		}
		return day.atTime(LocalTime.parse(time.substring(space + 1))).atZone(this.zone).toInstant();
	}

	Facts facts(Instant occurred) {
		return new Facts(this.title, this.kind, this.severity, occurred, this.zone, or(this.services), or(this.teams),
				or(this.tags));
	}

	Cast cast(Map<String, PersonId> people) {
		Set<Involved> involved = new HashSet<>();
		or(this.coTellers).forEach((key) -> involved.add(new Involved(known(people, key), Involvement.CO_TELLER)));
		or(this.reviewers).forEach((key) -> involved.add(new Involved(known(people, key), Involvement.REVIEWER)));
		or(this.responders).forEach((key) -> involved.add(new Involved(known(people, key), Involvement.RESPONDER)));
		if (this.facilitator != null) {
			involved.add(new Involved(known(people, this.facilitator), Involvement.FACILITATOR));
		}
		return new Cast(known(people, this.teller), involved);
	}

	static PersonId known(Map<String, PersonId> people, String key) {
		PersonId person = people.get(key);
		if (person == null) {
			throw new IllegalArgumentException("nobody has the key " + key);
		}
		return person;
	}

	static <T> List<T> or(@Nullable List<T> list) {
		return (list != null) ? list : List.of();
	}

	/**
	 * A timeline entry; without a time it stands after the one before.
	 */
	record Entry(@Nullable String at, @Nullable Precision precision, @Nullable EntryKind kind, @Nullable Moment moment,
			boolean starred, @Nullable String belief, @Nullable String evidence, String text) {

		TimelineEntry entry(Instant when) {
			return new TimelineEntry(0, when, (this.precision != null) ? this.precision : Precision.EXACT,
					(this.kind != null) ? this.kind : EntryKind.OBSERVATION, new Markdown(this.text), this.belief,
					this.evidence, this.starred, this.moment);
		}

	}

	/**
	 * A contributing factor; its entries are places in the timeline, from 1.
	 */
	record Condition(String key, String title, @Nullable String detail, FactorRole role, Layer layer,
			@Nullable List<Integer> entries) {
	}

	/**
	 * A follow-up; its due day is counted from the day of loading.
	 */
	record Change(String title, String owner, int dueInDays, FollowUpType type, FollowUpStatus status,
			@Nullable List<String> addresses, @Nullable String note) {
	}

}
