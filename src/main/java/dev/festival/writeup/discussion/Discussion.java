package dev.festival.writeup.discussion;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.festival.account.PersonId;
import dev.festival.markdown.Markdown;
import dev.festival.writeup.Involved;
import dev.festival.writeup.Status;
import dev.festival.writeup.Story;
import dev.festival.writeup.Subject;

/**
 * Everything that was said about a write-up, as one of its readers sees it.
 *
 * @param reviews the newest of each reviewer, who was asked first first
 */
public record Discussion(Story story, PersonId reader, List<Topic> threads, List<GivenReview> reviews,
		List<Reacted> reacted, List<Thanks> thanks, List<Offer> offers, boolean facilitatorWanted) {

	/**
	 * The places that are talked about, in reading order.
	 */
	public List<Place> places() {
		Map<Place, List<Topic>> byPlace = this.threads.stream()
			.collect(Collectors.groupingBy((thread) -> Place.of(this.story, thread.about()), LinkedHashMap::new,
					Collectors.toList()));
		return byPlace.entrySet()
			.stream()
			.map((entry) -> entry.getKey().with(entry.getValue()))
			.sorted(Comparator.comparingInt(Place::order))
			.toList();
	}

	public long open() {
		return this.threads.stream().filter((thread) -> !thread.isResolved()).count();
	}

	/**
	 * How many people reacted in each way, none left out.
	 */
	public List<Reacting> reactions() {
		return Arrays.stream(ReactionKind.values()).map((kind) -> {
			List<Reacted> these = this.reacted.stream().filter((one) -> one.kind() == kind).toList();
			return new Reacting(kind, these.stream().map(Reacted::name).toList(),
					these.stream().anyMatch((one) -> one.person().equals(this.reader)));
		}).toList();
	}

	/**
	 * The review that this reader is asked for or has given last.
	 */
	public @Nullable GivenReview own() {
		return this.reviews.stream().filter((review) -> review.reviewer().equals(this.reader)).findFirst().orElse(null);
	}

	public boolean isPublished() {
		return this.story.writeUp().status() == Status.PUBLISHED;
	}

	/**
	 * Whether reviewers can still be asked.
	 */
	public boolean isBefore() {
		Status status = this.story.writeUp().status();
		return status == Status.DRAFT || status == Status.IN_REVIEW;
	}

	/**
	 * Whom this reader can thank: the other people of the story, by id with their names.
	 */
	public Map<PersonId, String> thankable() {
		return thankable(this.story, this.reader);
	}

	static Map<PersonId, String> thankable(Story story, PersonId reader) {
		Set<PersonId> people = new LinkedHashSet<>(List.of(story.writeUp().teller()));
		story.writeUp().cast().involved().stream().map(Involved::person).forEach(people::add);
		story.followUps().forEach((followUp) -> people.add(followUp.promise().owner()));
		people.remove(reader);
		return people.stream()
			.sorted(Comparator.comparing(story::name))
			.collect(Collectors.toMap((person) -> person, story::name, (one, other) -> one, LinkedHashMap::new));
	}

	/**
	 * Comments that answer each other.
	 */
	public record Topic(UUID id, Subject about, @Nullable String resolvedBy, List<Remark> remarks) {

		public boolean isResolved() {
			return this.resolvedBy != null;
		}

	}

	/**
	 * One comment.
	 *
	 * @param version what its form sends along
	 */
	public record Remark(UUID id, PersonId by, String name, Instant at, Markdown text, @Nullable Instant changedAt,
			boolean removed, int version) {
	}

	/**
	 * A review that was asked for, and what was said if it was given.
	 */
	public record GivenReview(UUID id, PersonId reviewer, String name, String askedBy, Instant askedAt,
			@Nullable String message, @Nullable Verdict verdict, @Nullable String sentence, @Nullable Instant givenAt,
			int revision) {
	}

	/**
	 * One person's reaction.
	 */
	public record Reacted(ReactionKind kind, PersonId person, String name) {
	}

	/**
	 * All who reacted in one way.
	 */
	public record Reacting(ReactionKind kind, List<String> names, boolean own) {
	}

	/**
	 * A thank-you from one person to another.
	 */
	public record Thanks(UUID id, PersonId by, String from, String to, String text, Instant at) {
	}

	/**
	 * Somebody who would help to write it.
	 */
	public record Offer(PersonId person, String name) {
	}

}
