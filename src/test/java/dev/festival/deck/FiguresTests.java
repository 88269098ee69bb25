package dev.festival.deck;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.festival.deck.Slide.Figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class FiguresTests {

	@Test
	void numberIsFoundWithWhatItCounts() {
		assertThat(in("61 % of signatures failed for 32 minutes, about 9,400 people; 212 wrote to support."))
			.containsExactly(new Figure("61 %", "of signatures failed"), new Figure("~9,400", "people"),
					new Figure("212", "wrote to support"));
	}

	@Test
	void daysTimesVersionsAndAddressesAreNoNumbers() {
		assertThat(
				in("On 14 November at 14:02 UTC PostgreSQL-16 and v2.1 on 10.0.0.7 failed for 32 minutes; see #142."))
			.isEmpty();
	}

	@Test
	void moneyAndMillionsKeepTheirUnits() {
		assertThat(in("We lost €1.2 million in donations. About 3 thousand people left."))
			.containsExactly(new Figure("€1.2 million", "in donations"), new Figure("~3 thousand", "people left"));
	}

	@Test
	void hostileTextIsSearchedInTime() {
		assertTimeoutPreemptively(Duration.ofSeconds(10), () -> in("1,000 a ".repeat(100_000)));
		assertTimeoutPreemptively(Duration.ofSeconds(10), () -> in("1".repeat(200_000)));
		assertTimeoutPreemptively(Duration.ofSeconds(10), () -> in("1 " + "a".repeat(200_000)));
	}

	private static List<Figure> in(String text) {
		return Figures.in(text, 3);
	}

}
