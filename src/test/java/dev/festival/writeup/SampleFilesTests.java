package dev.festival.writeup;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.festival.account.PersonId;
import dev.festival.markdown.Markdown;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The sample stories that come along.
 */
class SampleFilesTests {

	private final List<SampleStory> stories = SampleFiles.stories();

	@Test
	void thereAreThirteenAndEachIsComplete() {
		assertThat(this.stories).hasSize(13).allSatisfy((story) -> {
			assertThat(story.title()).isNotBlank().hasSizeLessThanOrEqualTo(200);
			assertThat(story.parts()).containsKey(Part.IN_SHORT);
			assertThat(SampleStory.or(story.timeline())).isNotEmpty();
		});
		assertThat(this.stories).extracting(SampleStory::title).doesNotHaveDuplicates();
	}

	@Test
	void everyWordOfTheDomainIsUsed() {
		assertAllUsed(Kind.class, SampleStory::kind);
		assertAllUsed(Status.class, SampleStory::status);
		assertThat(this.stories).extracting(SampleStory::severity)
			.contains(Severity.SEV_1, Severity.SEV_2, Severity.SEV_3, Severity.SEV_4, null);
		assertThat(this.stories.stream().flatMap((story) -> story.parts().keySet().stream())).containsAll(Part.prose());
		assertAllUsed(EntryKind.class, entries().map(SampleStory.Entry::kind));
		assertAllUsed(Moment.class, this.stories.stream()
			.flatMap((story) -> (story.moments() != null) ? story.moments().keySet().stream() : Stream.empty()));
		assertAllUsed(FactorRole.class, factors().map(SampleStory.Condition::role));
		assertAllUsed(Layer.class, factors().map(SampleStory.Condition::layer));
		assertAllUsed(FollowUpType.class, followUps().map(SampleStory.Change::type));
		assertAllUsed(FollowUpStatus.class, followUps().map(SampleStory.Change::status));
		assertThat(entries().map(SampleStory.Entry::precision)).contains(Precision.ABOUT, Precision.UNKNOWN);
	}

	@Test
	void everybodyWhoIsNamedIsKnown() {
		Map<String, PersonId> people = new HashMap<>();
		SampleFiles.people().forEach((one) -> people.put(one.key(), new PersonId(UUID.randomUUID())));
		this.stories.forEach((story) -> {
			assertThat(story.cast(people).people()).isNotEmpty();
			SampleStory.or(story.followUps())
				.forEach((one) -> assertThat(SampleStory.known(people, one.owner())).isNotNull());
		});
	}

	@Test
	void placesPointAtWhatIsThere() {
		assertThat(this.stories).allSatisfy((story) -> {
			List<SampleStory.Condition> factors = SampleStory.or(story.factors());
			List<String> keys = factors.stream().map(SampleStory.Condition::key).toList();
			int entries = SampleStory.or(story.timeline()).size();
			assertThat(keys).doesNotHaveDuplicates();
			assertThat(factors).allSatisfy((factor) -> assertThat(SampleStory.or(factor.entries()))
				.allSatisfy((place) -> assertThat(place).isBetween(1, entries)));
			assertThat(SampleStory.or(story.followUps())).allSatisfy((one) -> {
				assertThat(keys).containsAll(SampleStory.or(one.addresses()));
				assertThat(one.status() == FollowUpStatus.WONT_DO && one.note() == null).isFalse();
			});
		});
	}

	@Test
	void everyTextCanBeLaidOutAndEveryTimeRead() {
		LocalDate today = LocalDate.of(2026, 3, 10);
		this.stories.forEach((story) -> story.parts().values().forEach(Markdown::of));
		this.stories.forEach((story) -> SampleStory.or(story.timeline()).forEach((entry) -> {
			Markdown.of(entry.text());
			assertThat(entry.at() == null || story.at(entry.at(), today) != null).isTrue();
		}));
	}

	private Stream<SampleStory.Entry> entries() {
		return this.stories.stream().flatMap((story) -> SampleStory.or(story.timeline()).stream());
	}

	private Stream<SampleStory.Condition> factors() {
		return this.stories.stream().flatMap((story) -> SampleStory.or(story.factors()).stream());
	}

	private Stream<SampleStory.Change> followUps() {
		return this.stories.stream().flatMap((story) -> SampleStory.or(story.followUps()).stream());
	}

	private <E extends Enum<E>> void assertAllUsed(Class<E> type, Function<SampleStory, E> word) {
		assertAllUsed(type, this.stories.stream().map(word));
	}

	private static <E extends Enum<E>> void assertAllUsed(Class<E> type, Stream<E> used) {
		assertThat(used).containsAll(EnumSet.allOf(type));
	}

}
