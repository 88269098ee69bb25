package dev.festival.markdown;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tidying what was typed into one line.
 */
class OneLineTests {

	@Test
	void lineEndsAndControlsBecomeSpaces() {
		assertThat(OneLine.of("  two\r\nlines\0and\ta\u00a0tab ")).isEqualTo("two lines and a tab");
		assertThat(OneLine.of("a\u2028b\u0085c")).isEqualTo("a b c");
		assertThat(OneLine.of(null)).isEmpty();
	}

	@Test
	void halfACharacterIsLeftOutAndAWholeOneKept() {
		assertThat(OneLine.of("a\ud83db\ude00c")).isEqualTo("abc");
		assertThat(OneLine.of("a😀 שלום \u202e")).isEqualTo("a😀 שלום \u202e");
	}

	@Test
	void whatNobodyWouldSeeIsNothing() {
		assertThat(OneLine.of(" \u200b\u202e ")).isEmpty();
		assertThat(OneLine.of("\u0301\ufe0f")).isEmpty();
		assertThat(OneLine.of("?")).isEqualTo("?");
	}

	@Test
	void nothingIsNull() {
		assertThat(OneLine.orNull(" \n")).isNull();
		assertThat(OneLine.orNull(" x ")).isEqualTo("x");
	}

	@Test
	void namesStandBetweenCommasEachOnce() {
		assertThat(OneLine.names(" petitions-db, ,checkout,petitions-db,")).containsExactly("petitions-db", "checkout");
		assertThat(OneLine.names(null)).isEmpty();
	}

	@Test
	void longNameIsCutBetweenCharacters() {
		String name = "x".repeat(59) + "😀 and more";
		assertThat(OneLine.names(name)).singleElement().isEqualTo("x".repeat(59));
		assertThat(OneLine.names("x,".repeat(3) + "y".repeat(80))).containsExactly("x", "y".repeat(60));
	}

}
