package dev.festival.writeup;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import dev.festival.account.Role;
import dev.festival.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The rules of a write-up.
 */
class WriteUpTests {

	private final WriteUp writeUp = Examples.draft();

	@Test
	void everyChangeIsOneRevision() {
		assertThat(this.writeUp.revision()).isOne();
		Map<Subject, @Nullable State> both = new LinkedHashMap<>(Examples.prose(Part.IMPACT, "61 %"));
		both.putAll(Examples.prose(Part.THE_BIT, "Ha"));
		assertThat(this.writeUp.change(both, Examples.STAMP)).containsOnlyKeys(Subject.of(Part.IMPACT),
				Subject.of(Part.THE_BIT));
		assertThat(this.writeUp.revision()).isEqualTo(2);
		assertThat(this.writeUp.text(Part.IMPACT).source()).isEqualTo("61 %");
	}

	@Test
	void whatStaysTheSameIsNoRevision() {
		this.writeUp.change(Examples.prose(Part.IMPACT, "61 %"), Examples.STAMP);
		assertThat(this.writeUp.change(Examples.prose(Part.IMPACT, "61 %"), Examples.STAMP)).isEmpty();
		assertThat(this.writeUp.change(Examples.prose(Part.THANKS, ""), Examples.STAMP)).isEmpty();
		assertThat(this.writeUp.revision()).isEqualTo(2);
	}

	@Test
	void notEvenAdministratorsEditTheDraftOfOthers() {
		assertThat(this.writeUp.editableBy(Examples.STRANGER, Role.ADMINISTRATOR)).isFalse();
		this.writeUp.move(Status.PUBLISHED, Examples.STAMP);
		assertThat(this.writeUp.editableBy(Examples.STRANGER, Role.ADMINISTRATOR)).isTrue();
		assertThat(this.writeUp.editableBy(Examples.STRANGER, Role.MANAGER)).isFalse();
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.writeUp.refuseOthers(Examples.STRANGER, Role.MEMBER))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.NOT_YOURS));
	}

	@Test
	void archivedOneGoesBackWhereItCameFromAndNowhereElse() {
		this.writeUp.move(Status.IN_REVIEW, Examples.STAMP);
		this.writeUp.move(Status.ARCHIVED, Examples.STAMP);
		assertThat(this.writeUp.archivedFrom()).isEqualTo(Status.IN_REVIEW);
		for (Status other : new Status[] { Status.DRAFT, Status.PUBLISHED, Status.ARCHIVED }) {
			assertThatExceptionOfType(StatusRefusedException.class)
				.isThrownBy(() -> this.writeUp.move(other, Examples.STAMP))
				.withMessageContaining("Archived");
		}
		this.writeUp.move(Status.IN_REVIEW, Examples.STAMP);
		assertThat(this.writeUp.archivedFrom()).isNull();
	}

	@Test
	void firstPublicationIsRemembered() {
		this.writeUp.move(Status.PUBLISHED, Examples.STAMP);
		this.writeUp.move(Status.DRAFT, Examples.STAMP);
		this.writeUp.move(Status.PUBLISHED, new Stamp(Examples.WREN, Examples.minute(60)));
		assertThat(this.writeUp.publishedAt()).isEqualTo(Examples.NOON);
		assertThat(this.writeUp.changedAt()).isEqualTo(Examples.minute(60));
		assertThat(this.writeUp.revision()).isEqualTo(4);
	}

	@Test
	void entriesOfOneInstantKeepTheOrderInWhichTheyWereAdded() {
		Map<Subject, @Nullable State> entries = new LinkedHashMap<>();
		for (int id : new int[] { 3, 1, 2 }) {
			entries.put(Examples.entrySubject(id), Examples.entry(id, 5, null));
		}
		entries.put(Examples.entrySubject(4), Examples.entry(4, 1, null));
		this.writeUp.change(entries, Examples.STAMP);
		assertThat(this.writeUp.timeline()).extracting(TimelineEntry::id).containsExactly(4, 1, 2, 3);
	}

	@Test
	void itemThatIsTakenAwayIsGone() {
		this.writeUp.change(
				Map.of(Examples.factorSubject(1), Examples.factor(1, FactorRole.TRIGGER, Layer.CODE),
						Examples.factorSubject(2), Examples.factor(2, FactorRole.TRIGGER, Layer.CAPACITY)),
				Examples.STAMP);
		this.writeUp.change(Collections.singletonMap(Examples.factorSubject(1), null), Examples.STAMP);
		assertThat(this.writeUp.factors()).extracting(Factor::id).containsExactly(2);
		assertThatExceptionOfType(NoSuchItemException.class).isThrownBy(() -> this.writeUp.factor(1));
		assertThatExceptionOfType(NoSuchItemException.class).isThrownBy(() -> this.writeUp.entry(1));
	}

	@Test
	void factorsStandByLayer() {
		this.writeUp.change(Map.of(Examples.factorSubject(1), Examples.factor(1, FactorRole.LUCK, Layer.SECURITY),
				Examples.factorSubject(2), Examples.factor(2, FactorRole.TRIGGER, Layer.CODE),
				Examples.factorSubject(3), Examples.factor(3, FactorRole.HELPED, Layer.CODE)), Examples.STAMP);
		assertThat(this.writeUp.factors()).extracting(Factor::id).containsExactly(2, 3, 1);
	}

}
