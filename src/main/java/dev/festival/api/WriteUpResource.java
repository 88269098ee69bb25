package dev.festival.api;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.festival.writeup.Facts;
import dev.festival.writeup.Involvement;
import dev.festival.writeup.Part;
import dev.festival.writeup.Story;
import dev.festival.writeup.WriteUp;
import org.jspecify.annotations.Nullable;

/**
 * A whole write-up, as scripts read it.
 *
 * @param revision counts its changes; to be sent along with one
 * @param people those who took part, by how they did
 * @param moments the known ones
 * @param text its parts in Markdown, by their names; empty ones are left out
 */
record WriteUpResource(long number, String title, String kind, @Nullable String severity, String status,
		boolean restricted, int revision, Instant occurred, ZoneId zone, PersonResource teller,
		Map<String, List<PersonResource>> people, List<String> services, List<String> teams, List<String> tags,
		Map<String, Instant> moments, Map<String, String> text, List<EntryResource> timeline,
		List<FactorResource> factors, List<FollowUpResource> followUps, Instant created, Instant changed,
		@Nullable Instant published) {

	static WriteUpResource of(Story story) {
		WriteUp told = story.writeUp();
		Facts facts = told.facts();
		return new WriteUpResource(told.id().number(), facts.title(), Word.of(facts.kind()),
				Word.orNull(facts.severity()), Word.of(told.status()), told.audience().restricted(), told.revision(),
				facts.occurred(), facts.zone(), PersonResource.of(told.teller(), story.name(told.teller())),
				people(story), facts.services(), facts.teams(), facts.tags(), moments(told), text(told),
				told.timeline().stream().map(EntryResource::of).toList(),
				told.factors().stream().map(FactorResource::of).toList(),
				story.followUps().stream().map((one) -> FollowUpResource.of(one, story)).toList(), told.createdAt(),
				told.changedAt(), told.publishedAt());
	}

	private static Map<String, List<PersonResource>> people(Story story) {
		Map<String, List<PersonResource>> people = new LinkedHashMap<>();
		for (Involvement as : Involvement.values()) {
			List<PersonResource> those = story.writeUp()
				.involved(as)
				.stream()
				.map((person) -> PersonResource.of(person, story.name(person)))
				.toList();
			if (!those.isEmpty()) {
				people.put(Word.of(as), those);
			}
		}
		return people;
	}

	private static Map<String, Instant> moments(WriteUp told) {
		Map<String, Instant> moments = new LinkedHashMap<>();
		told.moments().known().forEach((moment, at) -> moments.put(Word.of(moment), at));
		return moments;
	}

	private static Map<String, String> text(WriteUp told) {
		Map<String, String> text = new LinkedHashMap<>();
		Part.prose().stream().filter((part) -> !told.text(part).isBlank()).forEach((part) -> {
			text.put(part.slug(), told.text(part).source());
		});
		return text;
	}

}
