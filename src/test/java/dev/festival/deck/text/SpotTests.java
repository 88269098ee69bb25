package dev.festival.deck.text;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class SpotTests {

	private static final Spot SPOT = new Spot(Typeface.TEXT, 200, 60, 1, 0, List.of(24, 18, 12));

	@Test
	void shortTextIsAsLargeAsAllowed() {
		assertThat(SPOT.size("Short")).isEqualTo(24);
	}

	@Test
	void longerTextIsSmaller() {
		assertThat(SPOT.size("Some words that take more than two lines when they are large")).isLessThan(24);
	}

	@Test
	void wordIsNotTornWhereASmallerSizeHoldsIt() {
		assertThat(SPOT.size("Betriebswerkstatt")).isEqualTo(18);
	}

	@Test
	void textThatFitsIsNotCut() {
		assertThat(SPOT.cut("Short")).isEqualTo("Short");
	}

	@Test
	void cutTextFitsAndSaysThatItWasCut() {
		String cut = SPOT.cut("many words ".repeat(500));
		assertThat(cut).endsWith("…").startsWith("many words");
		assertThat(SPOT.fits(cut)).isTrue();
	}

	@Test
	void textIsCutBetweenWords() {
		assertThat(SPOT.cut("many words ".repeat(500))).matches("(many words )*many( words)?…");
	}

	@Test
	void tailSurvivesTheCut() {
		String cut = SPOT.cut("many words ".repeat(500), " (2 of 3)");
		assertThat(cut).endsWith("… (2 of 3)");
		assertThat(SPOT.fits(cut)).isTrue();
	}

	@Test
	void aFamilyOfEmojiIsCutAsAWhole() {
		String family = "👩‍👩‍👧‍👦";
		String cut = SPOT.cut(family.repeat(60));
		assertThat(cut.substring(0, cut.length() - 1).replace(family, "")).isEmpty();
	}

	@Test
	void ideographsAreAsWideAsHigh() {
		assertThat(Typeface.TEXT.width("漢字", 10)).isBetween(20.0, 22.0);
	}

	@Test
	void ideographsWrapAnywhere() {
		Wrap wrap = Wrap.of("漢字".repeat(50), Typeface.TEXT, 10, 111);
		assertThat(wrap.lines()).isEqualTo(10);
		assertThat(wrap.torn()).isFalse();
	}

	@Test
	void longWordIsTorn() {
		Wrap wrap = Wrap.of("x".repeat(500), Typeface.TEXT, 10, 100);
		assertThat(wrap.torn()).isTrue();
		assertThat(wrap.lines()).isGreaterThan(20);
	}

	@Test
	void marksThatStandOnLettersTakeNoRoom() {
		assertThat(Typeface.TEXT.width("שָׁלוֹם", 10)).isEqualTo(Typeface.TEXT.width("שלום", 10));
	}

	@Test
	void headingsLeaveRoomForAWiderTypeface() {
		assertThat(Typeface.DISPLAY.width("petitions table", 10))
			.isGreaterThan(Typeface.BOLD.width("petitions table", 10));
	}

	@Test
	void endlessTextIsCutInTime() {
		assertTimeoutPreemptively(Duration.ofSeconds(10), () -> SPOT.cut("x".repeat(2_000_000)));
	}

}
