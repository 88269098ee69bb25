package dev.festival.writeup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import dev.festival.account.Newcomers;
import dev.festival.account.PersonId;
import dev.festival.account.SetUpCompleted;
import dev.festival.markdown.Markdown;

/**
 * Tells the sample stories to whoever asked for them at set-up.
 */
@Component
class SampleStories {

	private static final Logger logger = LoggerFactory.getLogger(SampleStories.class);

	private final WriteUps writeUps;

	private final FollowUps followUps;

	private final History history;

	private final Newcomers newcomers;

	private final Clock clock;

	SampleStories(WriteUps writeUps, FollowUps followUps, History history, Newcomers newcomers, Clock clock) {
		this.writeUps = writeUps;
		this.followUps = followUps;
		this.history = history;
		this.newcomers = newcomers;
		this.clock = clock;
	}

	@ApplicationModuleListener
	void on(SetUpCompleted completed) {
		if (!completed.withSamples()) {
			return;
		}
		Map<String, PersonId> people = new HashMap<>();
		SampleFiles.people()
			.forEach((one) -> people.put(one.key(), this.newcomers.welcome(one.name(), one.email(), one.zone())));
		List<SampleStory> stories = new ArrayList<>(SampleFiles.stories());
		stories.sort((one, other) -> Integer.compare(other.daysAgo(), one.daysAgo()));
		stories.forEach((story) -> tell(story, people));
		logger.info("{} sample write-ups are told", stories.size());
	}

	private void tell(SampleStory story, Map<String, PersonId> people) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		LocalDate today = LocalDate.ofInstant(now, story.zone());
		Cast cast = story.cast(people);
		Telling telling = new Telling(cast.teller(), now.minus(Duration.ofDays(Math.max(story.daysAgo() - 2, 0))));
		List<TimelineEntry> entries = entries(story, today);
		Instant occurred = entries.isEmpty() ? story.at("09:00", today) : entries.getFirst().at();
		Moments moments = moments(story, today);
		Facts facts = story.facts((moments.impactStarted() != null) ? moments.impactStarted() : occurred);
		WriteUp writeUp = new WriteUp(new WriteUpId(this.writeUps.nextNumber()), facts, telling.stamp());
		Map<Subject, @Nullable State> first = new LinkedHashMap<>();
		first.put(Subject.of(Part.FACTS), facts);
		first.put(Subject.of(Part.PEOPLE), cast);
		String inShort = story.parts().get(Part.IN_SHORT);
		first.put(Subject.of(Part.IN_SHORT), new Prose(new Markdown((inShort != null) ? inShort : "")));
		writeUp.begin(first, telling.stamp());
		WriteUp saved = this.writeUps.save(writeUp);
		this.history.record(saved, first, telling.stamp(), null);

		Map<Subject, @Nullable State> timeline = new LinkedHashMap<>();
		timeline.put(Subject.of(Part.MOMENTS), moments);
		List<Integer> ids = new ArrayList<>();
		entries.forEach((entry) -> {
			int id = saved.nextItem();
			ids.add(id);
			timeline.put(new Subject(Part.TIMELINE, id), entry.withId(id));
		});
		change(saved, timeline, telling);
		Map<Subject, @Nullable State> prose = new LinkedHashMap<>();
		story.parts().forEach((part, text) -> prose.put(Subject.of(part), new Prose(new Markdown(text))));
		change(saved, prose, telling);
		Map<String, Integer> factors = factors(story, saved, ids, telling);
		SampleStory.or(story.followUps()).forEach((one) -> promise(one, saved, people, factors, today, telling));
		steps(story.status()).forEach((step) -> {
			Stamp stamp = telling.next();
			saved.move(step, stamp);
			this.history.record(saved, Map.of(Subject.of(Part.STATUS), new Standing(step)), stamp, null);
		});
		this.writeUps.save(saved);
	}

	private void change(WriteUp writeUp, Map<Subject, @Nullable State> wanted, Telling telling) {
		Stamp stamp = telling.next();
		Map<Subject, @Nullable State> changed = writeUp.change(wanted, stamp);
		if (!changed.isEmpty()) {
			this.history.record(writeUp, changed, stamp, null);
		}
	}

	private static List<TimelineEntry> entries(SampleStory story, LocalDate today) {
		List<TimelineEntry> entries = new ArrayList<>();
		Instant before = story.at("09:00", today);
		for (SampleStory.Entry entry : SampleStory.or(story.timeline())) {
			before = (entry.at() != null) ? story.at(entry.at(), today) : before;
			entries.add(entry.entry(before));
		}
		return entries;
	}

	private static Moments moments(SampleStory story, LocalDate today) {
		Map<Moment, Instant> known = new HashMap<>();
		if (story.moments() != null) {
			story.moments().forEach((moment, at) -> known.put(moment, story.at(at, today)));
		}
		return Moments.of(known);
	}

	private Map<String, Integer> factors(SampleStory story, WriteUp writeUp, List<Integer> entries, Telling telling) {
		Map<String, Integer> ids = new HashMap<>();
		Map<Subject, @Nullable State> factors = new LinkedHashMap<>();
		for (SampleStory.Condition one : SampleStory.or(story.factors())) {
			int id = writeUp.nextItem();
			ids.put(one.key(), id);
			List<Integer> shown = SampleStory.or(one.entries())
				.stream()
				.map((place) -> entries.get(place - 1))
				.toList();
			Markdown detail = new Markdown((one.detail() != null) ? one.detail() : "");
			factors.put(new Subject(Part.FACTORS, id),
					new Factor(id, one.title(), detail, one.role(), one.layer(), shown));
		}
		change(writeUp, factors, telling);
		return ids;
	}

	private void promise(SampleStory.Change one, WriteUp writeUp, Map<String, PersonId> people,
			Map<String, Integer> factors, LocalDate today, Telling telling) {
		Stamp stamp = telling.next();
		List<Integer> addresses = SampleStory.or(one.addresses()).stream().map(factors::get).sorted().toList();
		Promise promise = new Promise(one.title(), SampleStory.known(people, one.owner()),
				today.plusDays(one.dueInDays()), one.type(), one.status(), one.note(), addresses);
		FollowUpId id = new FollowUpId(this.followUps.nextNumber());
		this.followUps.save(new FollowUp(id, writeUp.id(), promise, stamp.at()));
		writeUp.revised(stamp);
		this.history.record(writeUp, Map.of(new Subject(Part.FOLLOW_UPS, id.number()), promise), stamp, null);
	}

	private static List<Status> steps(Status reached) {
		return switch (reached) {
			case DRAFT -> List.of();
			case IN_REVIEW -> List.of(Status.IN_REVIEW);
			case PUBLISHED -> List.of(Status.IN_REVIEW, Status.PUBLISHED);
			case ARCHIVED -> List.of(Status.PUBLISHED, Status.ARCHIVED);
		};
	}

	/**
	 * The hours in which somebody wrote a sample down.
	 */
	private static final class Telling {

		private final PersonId teller;

		private Instant at;

		Telling(PersonId teller, Instant at) {
			this.teller = teller;
			this.at = at;
		}

		Stamp stamp() {
			return new Stamp(this.teller, this.at);
		}

		Stamp next() {
			this.at = this.at.plusSeconds(420);
			return stamp();
		}

	}

}
