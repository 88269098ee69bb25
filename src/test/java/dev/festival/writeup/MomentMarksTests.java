package dev.festival.writeup;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How entries mark moments.
 */
class MomentMarksTests {

	private final WriteUp writeUp = Examples.draft();

	@Test
	void markedEntrySetsTheMoment() {
		Map<Subject, @Nullable State> changed = put(Examples.entry(1, 5, Moment.DETECTED));
		assertThat(this.writeUp.moments().detected()).isEqualTo(Examples.minute(5));
		assertThat(changed).containsKey(Subject.of(Part.MOMENTS));
		assertThat(this.writeUp.revision()).isEqualTo(2);
	}

	@Test
	void entryThatIsMovedTakesItsMomentAlong() {
		put(Examples.entry(1, 5, Moment.DETECTED));
		put(Examples.entry(1, 8, Moment.DETECTED));
		assertThat(this.writeUp.moments().detected()).isEqualTo(Examples.minute(8));
		assertThat(this.writeUp.entry(1).moment()).isEqualTo(Moment.DETECTED);
	}

	@Test
	void momentSetToAnotherTimeIsNoLongerMarked() {
		put(Examples.entry(1, 5, Moment.DETECTED));
		Map<Subject, @Nullable State> changed = this.writeUp
			.change(Map.of(Subject.of(Part.MOMENTS), Examples.moments(0, 6, null, null, null)), Examples.STAMP);
		assertThat(this.writeUp.entry(1).moment()).isNull();
		assertThat(changed).containsOnlyKeys(Subject.of(Part.MOMENTS), Examples.entrySubject(1));
	}

	@Test
	void momentThatIsTakenAwayIsNoLongerMarked() {
		put(Examples.entry(1, 5, Moment.DETECTED));
		this.writeUp.change(Map.of(Subject.of(Part.MOMENTS), Moments.NONE), Examples.STAMP);
		assertThat(this.writeUp.entry(1).moment()).isNull();
	}

	@Test
	void otherMomentsKeepTheirMarks() {
		put(Examples.entry(1, 5, Moment.DETECTED));
		this.writeUp.change(Map.of(Subject.of(Part.MOMENTS), Examples.moments(0, 5, null, 9, null)), Examples.STAMP);
		assertThat(this.writeUp.entry(1).moment()).isEqualTo(Moment.DETECTED);
	}

	@Test
	void oneEntryMarksAMomentAtATime() {
		put(Examples.entry(1, 5, Moment.DETECTED));
		put(Examples.entry(2, 7, Moment.DETECTED));
		assertThat(this.writeUp.entry(1).moment()).isNull();
		assertThat(this.writeUp.entry(2).moment()).isEqualTo(Moment.DETECTED);
		assertThat(this.writeUp.moments().detected()).isEqualTo(Examples.minute(7));
	}

	@Test
	void lastOfSeveralThatAreAddedAtOnceMarksIt() {
		Map<Subject, @Nullable State> both = new LinkedHashMap<>();
		both.put(Examples.entrySubject(1), Examples.entry(1, 5, Moment.RESOLVED));
		both.put(Examples.entrySubject(2), Examples.entry(2, 7, Moment.RESOLVED));
		this.writeUp.change(both, Examples.STAMP);
		assertThat(this.writeUp.moments().resolved()).isEqualTo(Examples.minute(7));
		assertThat(this.writeUp.entry(1).moment()).isNull();
		assertThat(this.writeUp.entry(2).moment()).isEqualTo(Moment.RESOLVED);
	}

	private Map<Subject, @Nullable State> put(TimelineEntry entry) {
		return this.writeUp.change(Map.of(Examples.entrySubject(entry.id()), entry), Examples.STAMP);
	}

}
