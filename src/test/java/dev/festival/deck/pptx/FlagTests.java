package dev.festival.deck.pptx;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.festival.deck.Slide.Phase;
import dev.festival.deck.Tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class FlagTests {

	@Test
	void flagsFarApartShareARow() {
		assertThat(Flag.place(List.of(flag(100), flag(400)), 888)).extracting(Flag.Placed::row).containsOnly(0);
	}

	@Test
	void leftOfTwoCloseFlagsHangsLower() {
		List<Flag.Placed> placed = Flag.place(List.of(flag(100), flag(110)), 888);
		assertThat(placed).extracting((flag) -> flag.flag().x(), Flag.Placed::row)
			.containsExactly(tuple(110.0, 0), tuple(100.0, 1));
	}

	@Test
	void flagAtTheRightEdgeTurnsToTheLeft() {
		Flag.Placed placed = Flag.place(List.of(flag(880)), 888).getFirst();
		assertThat(placed.left() + placed.flag().width()).isLessThan(880);
	}

	@Test
	void noLabelLiesOnAnotherOrOnItsLine() {
		List<Flag.Placed> placed = Flag.place(List.of(flag(76), flag(82), flag(700), flag(870), flag(884)), 888);
		for (Flag.Placed one : placed) {
			for (Flag.Placed other : placed) {
				if (!one.equals(other)) {
					boolean beside = one.left() + 120 <= other.left() || other.left() + 120 <= one.left();
					boolean lineBeside = other.flag().x() <= one.left() || other.flag().x() >= one.left() + 120;
					assertThat(one.row() != other.row() || beside).isTrue();
					assertThat(other.row() < one.row() || lineBeside).isTrue();
				}
			}
		}
	}

	private static Flag flag(double x) {
		return new Flag(new Phase("detect", "3 min", 0.01, Tone.CORAL), x, 120);
	}

}
