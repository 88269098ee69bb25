package dev.festival.festival;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;

import dev.festival.account.PersonId;
import dev.festival.markdown.Markdown;
import dev.festival.writeup.WriteUpId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The rules of a festival, without anything round them.
 */
class FestivalTests {

	private static final Instant START = Instant.parse("2026-11-14T13:00:00Z");

	private final PersonId host = new PersonId(UUID.randomUUID());

	private final Festival festival = new Festival(new FestivalId(3), plan("", "Canteen"), this.host, START);

	private Plan plan(String title, String place) {
		return new Plan(title, START, ZoneOffset.UTC, 60, place, null, Markdown.EMPTY, this.host);
	}

	@Test
	void itIsCalledByItsNumberUnlessSomebodyNamesIt() {
		assertThat(this.festival.plan().title()).isEqualTo("Festival of failure #3");
	}

	@Test
	void everyChangeOfThePlanIsCountedAndNothingElse() {
		this.festival.change(plan("", "Canteen"), this.host);
		assertThat(this.festival.sequence()).isZero();
		this.festival.change(plan("", "Roof"), this.host);
		this.festival.order().add("Break", 5);
		assertThat(this.festival.sequence()).isEqualTo(1);
		assertThat(this.festival.revision()).isEqualTo(1);
	}

	@Test
	void onlyAnotherTimeOrPlaceIsAnotherMeeting() {
		assertThat(plan("Else", "Canteen").meetsOtherwise(plan("", "Canteen"))).isFalse();
		assertThat(plan("", "Roof").meetsOtherwise(plan("", "Canteen"))).isTrue();
	}

	@Test
	void storyIsToldOnce() {
		this.festival.order().add(new WriteUpId(7), 10);
		assertThatExceptionOfType(FestivalRefusedException.class)
			.isThrownBy(() -> this.festival.order().add(new WriteUpId(7), 10));
	}

	@Test
	void orderHasRoomForSixty() {
		for (int number = 0; number < 60; number++) {
			this.festival.order().add("Item", 1);
		}
		assertThatExceptionOfType(FestivalRefusedException.class)
			.isThrownBy(() -> this.festival.order().add("More", 1));
	}

	@Test
	void storiesThatWereToldAreThoseThatWereNotLeftOut() {
		this.festival.order().add("Welcome", 5);
		this.festival.order().add(new WriteUpId(7), 10);
		this.festival.order().add(new WriteUpId(8), 10);
		assertThat(this.festival.close(Set.of(1, 2), this.host, START.plus(Duration.ofHours(1))))
			.containsExactly(new WriteUpId(7));
		assertThat(this.festival.stage()).isEqualTo(Stage.HELD);
	}

	@Test
	void linesOfACalendarAreFoldedBetweenCharacters() {
		String line = "SUMMARY:" + "🦊".repeat(40);
		assertThat(FoldedLines.of(line)).contains("\r\n ");
		assertThat(FoldedLines.of(line).replace("\r\n ", "")).isEqualTo(line + "\r\n");
	}

}
