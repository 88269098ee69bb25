package dev.festival.writeup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a story knows about its factors, follow-ups and people.
 */
class StoryTests {

	private final WriteUp writeUp = Examples.draft();

	@Test
	void factorThatNothingAddressesIsNamedUnlessItHelped() {
		put(Examples.factor(1, FactorRole.TRIGGER, Layer.CODE), Examples.factor(2, FactorRole.CONTRIBUTING, Layer.CODE),
				Examples.factor(3, FactorRole.HELPED, Layer.PROCESS),
				Examples.factor(4, FactorRole.LUCK, Layer.PROCESS));
		Story story = story(Examples.followUp(FollowUpStatus.OPEN, 2));
		assertThat(story.unaddressed()).extracting(Factor::id).containsExactly(1);
		assertThat(story.addressing(this.writeUp.factor(2))).hasSize(1);
	}

	@Test
	void oneLayerIsNamedOnlyWhenAllFactorsLieInIt() {
		assertThat(story().onlyLayer()).isEmpty();
		put(Examples.factor(1, FactorRole.TRIGGER, Layer.CODE), Examples.factor(2, FactorRole.HELPED, Layer.CODE));
		assertThat(story().onlyLayer()).hasValue(Layer.CODE);
		put(Examples.factor(3, FactorRole.LUCK, Layer.CAPACITY));
		assertThat(story().onlyLayer()).isEmpty();
	}

	@Test
	void followUpsAreCountedByHowFarTheyAre() {
		Story story = story(Examples.followUp(FollowUpStatus.OPEN), Examples.followUp(FollowUpStatus.DONE),
				Examples.followUp(FollowUpStatus.VERIFIED), Examples.followUp(FollowUpStatus.WONT_DO));
		assertThat(story.done()).isEqualTo(2);
		assertThat(story.late(LocalDate.of(2026, 4, 1))).isZero();
		assertThat(story.late(LocalDate.of(2026, 4, 2))).isOne();
		assertThatExceptionOfType(NoSuchItemException.class).isThrownBy(() -> story.followUp(new FollowUpId(8)));
	}

	@Test
	void peopleAreNamedInAlphabeticalOrder() {
		this.writeUp.change(Map.of(Subject.of(Part.PEOPLE),
				new Cast(Examples.WREN,
						Set.of(new Involved(Examples.WREN, Involvement.RESPONDER),
								new Involved(Examples.ASHA, Involvement.RESPONDER),
								new Involved(Examples.STRANGER, Involvement.RESPONDER)))),
				Examples.STAMP);
		assertThat(story().names(Involvement.RESPONDER)).containsExactly("Asha", "Wren", "somebody");
		assertThat(story().names(Involvement.CO_TELLER)).isEmpty();
	}

	@Test
	void emptyStoryIsToldWhatItLacks() {
		assertThat(Checklist.of(story())).filteredOn((point) -> !point.met())
			.extracting(Checklist.Point::name)
			.containsExactly("In short", "Severity", "Moments", "Impact", "Timeline", "Contributing factors",
					"Factors in more than one layer", "Follow-ups", "The bit");
	}

	@Test
	void completeStoryLacksNothing() {
		put(Examples.factor(1, FactorRole.TRIGGER, Layer.CODE), Examples.factor(2, FactorRole.HELPED, Layer.PROCESS));
		this.writeUp.change(Map.of(Subject.of(Part.MOMENTS), Examples.moments(0, 5, null, null, null)), Examples.STAMP);
		this.writeUp.change(
				Map.of(Examples.entrySubject(1), Examples.entry(1, 1, null), Examples.entrySubject(2),
						Examples.entry(2, 2, null), Examples.entrySubject(3), Examples.entry(3, 3, null)),
				Examples.STAMP);
		for (Part part : List.of(Part.IN_SHORT, Part.IMPACT, Part.THE_BIT)) {
			this.writeUp.change(Examples.prose(part, "told"), Examples.STAMP);
		}
		Facts facts = this.writeUp.facts();
		this.writeUp.change(Map.of(Subject.of(Part.FACTS), new Facts(facts.title(), Kind.NEAR_MISS, null,
				facts.occurred(), facts.zone(), List.of(), List.of(), List.of())), Examples.STAMP);
		assertThat(Checklist.of(story(Examples.followUp(FollowUpStatus.OPEN, 1)))).allMatch(Checklist.Point::met);
		assertThat(Checklist.of(story(Examples.followUp(FollowUpStatus.OPEN)))).filteredOn((point) -> !point.met())
			.extracting(Checklist.Point::place)
			.containsExactly("factors");
	}

	private void put(Factor... factors) {
		for (Factor factor : factors) {
			this.writeUp.change(Map.of(Examples.factorSubject(factor.id()), factor), Examples.STAMP);
		}
	}

	private Story story(FollowUp... followUps) {
		return new Story(this.writeUp, List.of(followUps), Map.of(Examples.WREN, "Wren", Examples.ASHA, "Asha"),
				Stories.SEVERITIES);
	}

}
