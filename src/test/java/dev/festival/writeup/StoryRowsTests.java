package dev.festival.writeup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.festival.FestivalTest;
import dev.festival.Visitor;
import dev.festival.Visitors;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.support.TransactionTemplate;

import dev.festival.account.PersonId;
import dev.festival.account.SignedIn;
import dev.festival.markdown.Markdown;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A story is read by JDBC as JPA keeps it, in every field.
 */
@FestivalTest
class StoryRowsTests {

	private static final Instant START = Instant.parse("2026-03-10T14:02:03.456789Z");

	@Autowired
	private Visitors visitors;

	@Autowired
	private UserDetailsService accounts;

	@Autowired
	private WriteUpEditor editor;

	@Autowired
	private StoryRows rows;

	@Autowired
	private EntityManager entities;

	@Autowired
	private TransactionTemplate transactions;

	@Test
	void storyThatTellsEverythingIsReadAsItIsKept() {
		Visitor asha = this.visitors.signedIn("Asha");
		SignedIn wren = signedIn(this.visitors.signedIn("Wren"));
		WriteUpId id = tellEverything(wren, asha.id());
		Story story = this.rows.read(id.number(), wren.personId()).orElseThrow();
		WriteUp writeUp = story.writeUp();
		// What is not set here would not be seen to be missing.
		for (Object told : new Object[] { writeUp, writeUp.facts(), writeUp.moments(), writeUp.entry(1),
				writeUp.factors().getFirst(), story.followUps().getFirst(), story.followUps().getFirst().promise() }) {
			assertThat(told).hasNoNullFieldsOrProperties();
		}
		assertThat(writeUp.archivedFrom()).isEqualTo(Status.PUBLISHED);
		assertThat(writeUp.publishedAt()).isNotNull();
		assertThat(writeUp.cast().involved()).hasSize(Involvement.values().length);
		assertThat(writeUp.audience().readers()).hasSize(2);
		assertThat(writeUp.audience().teams()).hasSize(1);
		assertThat(story.names()).isEqualTo(Map.of(writeUp.teller(), "Wren", asha.id(), "Asha"));
		assertReadAsKept(story);
	}

	@Test
	void storyThatTellsNothingIsReadAsItIsKept() {
		Facts facts = new Facts("Begun", Kind.INCIDENT, null, START, ZoneId.of("UTC"), List.of(), List.of(), List.of());
		SignedIn wren = signedIn(this.visitors.signedIn("Wren"));
		WriteUpId id = this.editor.begin(facts, Markdown.EMPTY, wren);
		Story story = this.rows.read(id.number(), wren.personId()).orElseThrow();
		assertThat(story.followUps()).isEmpty();
		assertThat(story.writeUp().moments()).isEqualTo(Moments.NONE);
		assertReadAsKept(story);
	}

	@Test
	void nothingIsReadByWhomItIsNotFor() {
		SignedIn wren = signedIn(this.visitors.signedIn("Wren"));
		WriteUpId id = tellEverything(wren, this.visitors.signedIn("Asha").id());
		assertThat(this.rows.read(id.number(), this.visitors.signedIn("Stranger").id())).isEmpty();
	}

	@Test
	void nothingIsReadWhereNothingIs() {
		assertThat(this.rows.read(-1, Examples.WREN)).isEmpty();
	}

	private void assertReadAsKept(Story story) {
		this.transactions.executeWithoutResult((status) -> {
			WriteUp kept = this.entities.find(WriteUp.class, story.writeUp().getId());
			assertThat(story.writeUp()).usingRecursiveComparison()
				.withEqualsForFields((read, found) -> found == null || found.equals(read), "moments")
				.isEqualTo(kept);
			List<FollowUp> followUps = this.entities
				.createQuery("select f from FollowUp f where f.writeUp = :writeUp order by f.promise.due",
						FollowUp.class)
				.setParameter("writeUp", kept.getId())
				.getResultList();
			assertThat(story.followUps()).usingRecursiveComparison().isEqualTo(followUps);
		});
	}

	private WriteUpId tellEverything(SignedIn wren, PersonId asha) {
		WriteUpId id = this.editor.begin(
				new Facts("Everything", Kind.NEAR_MISS, Severity.SEV_2, START, ZoneId.of("Africa/Lagos"),
						List.of("petitions", "mail"), List.of("Campaigns"), List.of("lock", "queue")),
				new Markdown("In short"), wren);
		Map<Subject, @Nullable State> told = new LinkedHashMap<>();
		Part.prose().forEach((part) -> told.put(Subject.of(part), new Prose(new Markdown("**" + part.label() + "**"))));
		told.put(Subject.of(Part.MOMENTS), Moments.of(moments()));
		told.put(Subject.of(Part.AUDIENCE),
				new Audience(true, List.of(asha.value(), UUID.randomUUID()), List.of(UUID.randomUUID())));
		told.put(Subject.of(Part.PEOPLE), new Cast(wren.personId(), involved(asha)));
		this.editor.change(id, told, 1, wren);
		this.editor.add(id,
				List.of(new TimelineEntry(0, START, Precision.ABOUT, EntryKind.DECISION, new Markdown("It broke"),
						"all was well", "https://graphs.example/1", true, Moment.IMPACT_STARTED),
						new TimelineEntry(0, START.plusSeconds(60), Precision.UNKNOWN, EntryKind.ACTION,
								new Markdown("It was mended"), null, null, false, null)),
				wren);
		int factor = this.editor.add(id, new Factor(0, "A lock", new Markdown("It was held"), FactorRole.TRIGGER,
				Layer.TIME_PRESSURE, List.of(1, 2)), wren);
		this.editor.promise(id, promise(LocalDate.of(2026, 6, 1), FollowUpStatus.DONE, wren.personId(), factor), wren);
		this.editor.promise(id, promise(LocalDate.of(2026, 5, 1), FollowUpStatus.DONE, asha, factor), wren);
		this.editor.move(id, Status.PUBLISHED, wren);
		this.editor.move(id, Status.ARCHIVED, wren);
		return id;
	}

	private static Map<Moment, Instant> moments() {
		Map<Moment, Instant> moments = new HashMap<>();
		for (Moment moment : Moment.values()) {
			moments.put(moment, START.plusSeconds(90L * moments.size()));
		}
		return moments;
	}

	private static Set<Involved> involved(PersonId person) {
		return Arrays.stream(Involvement.values()).map((as) -> new Involved(person, as)).collect(Collectors.toSet());
	}

	private static Promise promise(LocalDate due, FollowUpStatus status, PersonId owner, int factor) {
		return new Promise("Never again", owner, due, FollowUpType.DETECT, status, "with a note", List.of(factor));
	}

	private SignedIn signedIn(Visitor visitor) {
		return (SignedIn) this.accounts.loadUserByUsername(visitor.email());
	}

}
