package dev.festival.writeup;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The stretches of an incident.
 */
class PhaseTests {

	@Test
	void phasesLieBetweenTheMoments() {
		List<Phase> phases = Phase.of(Examples.moments(0, 5, 10, 40, 100));
		assertThat(phases).extracting(Phase::name).containsExactly("detect", "understand", "mitigate", "recover");
		assertThat(phases).extracting(Phase::start).containsExactly(0.0, 0.05, 0.1, 0.4);
		assertThat(phases).extracting(Phase::share).containsExactly(0.05, 0.05, 0.3, 0.6);
	}

	@Test
	void missingMomentLengthensTheNextPhase() {
		assertThat(Phase.of(Examples.moments(0, null, null, 40, 100))).extracting(Phase::name)
			.containsExactly("mitigate", "recover");
	}

	@Test
	void withoutTheImpactOrWhatCameAfterThereAreNone() {
		assertThat(Phase.of(Moments.NONE)).isEmpty();
		assertThat(Phase.of(Examples.moments(null, 5, 10, 40, 100))).isEmpty();
		assertThat(Phase.of(Examples.moments(0, null, null, null, null))).isEmpty();
		assertThat(Phase.of(Examples.moments(10, 5, null, null, null))).isEmpty();
		assertThat(Phase.of(Examples.moments(10, 10, 10, 10, 10))).isEmpty();
	}

	@Test
	void momentOutOfOrderIsPassedOver() {
		assertThat(Phase.of(Examples.moments(10, 5, 20, 15, 30))).extracting(Phase::name)
			.containsExactly("understand", "recover");
	}

	@Test
	void phaseWithoutLengthIsLeftOut() {
		assertThat(Phase.of(Examples.moments(0, 0, 10, 10, 20))).extracting(Phase::name)
			.containsExactly("understand", "recover");
	}

	@ParameterizedTest
	@CsvSource({ "0, 1, 2, 3, 4", "0, 7, 9, 1000, 1001", "10, 5, 20, 15, 30", "0, , 3, , 11", "0, 1, , , ",
			"3, 2, 1, , 90" })
	void sharesAreTheWholeAndTouch(Integer impact, Integer detected, Integer acknowledged, Integer mitigated,
			Integer resolved) {
		double reached = 0;
		for (Phase phase : Phase.of(Examples.moments(impact, detected, acknowledged, mitigated, resolved))) {
			assertThat(phase.start()).isCloseTo(reached, within(1e-9));
			reached += phase.share();
		}
		assertThat(reached).isCloseTo(1, within(1e-9));
	}

}
