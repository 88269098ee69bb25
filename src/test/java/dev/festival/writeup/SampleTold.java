package dev.festival.writeup;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.festival.account.PersonId;
import dev.festival.markdown.Markdown;

/**
 * The sample write-ups as stories, without a database.
 */
public final class SampleTold {

	private final Map<String, PersonId> people = new HashMap<>();

	private final Map<PersonId, String> names = new HashMap<>();

	private SampleTold() {
		SampleFiles.people().forEach((one) -> {
			PersonId id = new PersonId(UUID.nameUUIDFromBytes(one.key().getBytes(StandardCharsets.UTF_8)));
			this.people.put(one.key(), id);
			this.names.put(id, one.name());
		});
	}

	/**
	 * All of them, in the order of their files.
	 */
	public static List<Story> all() {
		SampleTold told = new SampleTold();
		List<Story> stories = new ArrayList<>();
		SampleFiles.stories().forEach((sample) -> stories.add(told.tell(sample, stories.size() + 1)));
		return stories;
	}

	private Story tell(SampleStory sample, int number) {
		Instant start = sample.at("09:00", Stories.TODAY);
		Map<Moment, Instant> known = new HashMap<>();
		if (sample.moments() != null) {
			sample.moments().forEach((moment, at) -> known.put(moment, sample.at(at, Stories.TODAY)));
		}
		Map<Subject, @Nullable State> told = new LinkedHashMap<>();
		Cast cast = sample.cast(this.people);
		Stamp stamp = new Stamp(cast.teller(), start);
		told.put(Subject.of(Part.MOMENTS), Moments.of(known));
		told.put(Subject.of(Part.PEOPLE), cast);
		sample.parts().forEach((part, text) -> told.put(Subject.of(part), new Prose(new Markdown(text))));
		timeline(sample, start).forEach((entry) -> told.put(new Subject(Part.TIMELINE, entry.id()), entry));
		factors(sample).forEach((factor) -> told.put(new Subject(Part.FACTORS, factor.id()), factor));
		WriteUp writeUp = new WriteUp(new WriteUpId(number), sample.facts(start), stamp);
		writeUp.begin(told, stamp);
		List<FollowUp> followUps = new ArrayList<>();
		for (SampleStory.Change one : SampleStory.or(sample.followUps())) {
			followUps.add(new FollowUp(new FollowUpId(number * 100L + followUps.size()), writeUp.id(),
					new Promise(one.title(), SampleStory.known(this.people, one.owner()),
							Stories.TODAY.plusDays(one.dueInDays()), one.type(), one.status(), one.note(), List.of()),
					start));
		}
		return new Story(writeUp, followUps, this.names, Stories.SEVERITIES);
	}

	private static List<TimelineEntry> timeline(SampleStory sample, Instant start) {
		List<TimelineEntry> entries = new ArrayList<>();
		Instant before = start;
		for (SampleStory.Entry entry : SampleStory.or(sample.timeline())) {
			before = (entry.at() != null) ? sample.at(entry.at(), Stories.TODAY) : before;
			entries.add(entry.entry(before).withId(entries.size() + 1));
		}
		return entries;
	}

	private static List<Factor> factors(SampleStory sample) {
		List<Factor> factors = new ArrayList<>();
		for (SampleStory.Condition one : SampleStory.or(sample.factors())) {
			factors.add(new Factor(1000 + factors.size(), one.title(),
					new Markdown((one.detail() != null) ? one.detail() : ""), one.role(), one.layer(), List.of()));
		}
		return factors;
	}

}
