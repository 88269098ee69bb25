package dev.festival.pdf;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Arabic letters join.
 */
class ArabicShapesTests {

	@Test
	void lettersTakeTheFormsOfTheirPlaces() {
		assertThat(ArabicShapes.of("بيت")).isEqualTo("\ufe91\ufef4\ufe96");
		assertThat(ArabicShapes.of("دار")).isEqualTo("\ufea9\ufe8d\ufead");
	}

	@Test
	void lamAndAlefAreOne() {
		assertThat(ArabicShapes.of("لا")).isEqualTo("\ufefb");
		assertThat(ArabicShapes.of("بلا")).isEqualTo("\ufe91\ufefc");
	}

	@Test
	void lamAtTheEndStandsAlone() {
		assertThat(ArabicShapes.of("\u0643\u0644")).isEqualTo("\ufedb\ufede");
		assertThat(ArabicShapes.of("\u0644")).isEqualTo("\ufedd");
	}

	@Test
	void marksDontPartLetters() {
		assertThat(ArabicShapes.of("بَيت")).isEqualTo("\ufe91\u064e\ufef4\ufe96");
	}

	@Test
	void nothingElseChanges() {
		assertThat(ArabicShapes.of("At 14:02, שלום")).isEqualTo("At 14:02, שלום");
		assertThat(ArabicShapes.plain("\ufefb")).isEqualTo("لا");
	}

}
