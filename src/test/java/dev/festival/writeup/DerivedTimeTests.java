package dev.festival.writeup;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Times between moments.
 */
class DerivedTimeTests {

	@Test
	void everyTimeIsMeasuredByItsDefinition() {
		Moments moments = Examples.moments(0, 5, 7, 20, 30).with(Moment.COMMUNICATED, Examples.minute(12));
		assertThat(DerivedTime.of(moments))
			.extracting(DerivedTime::name, DerivedTime::definition, (time) -> time.length().toMinutes())
			.containsExactly(tuple("Time to detect", "detected − impact started", 5L),
					tuple("Time to acknowledge", "acknowledged − detected", 2L),
					tuple("Time to mitigate", "mitigated − impact started", 20L),
					tuple("Time to resolve", "resolved − impact started", 30L),
					tuple("Time to tell", "communicated − impact started", 12L));
		assertThat(DerivedTime.impact(moments)).isEqualTo(Duration.ofMinutes(30));
	}

	@Test
	void missingMomentGivesNoNumber() {
		assertThat(DerivedTime.of(Examples.moments(null, 5, 7, 20, 30))).extracting(DerivedTime::name)
			.containsExactly("Time to acknowledge");
		assertThat(DerivedTime.of(Examples.moments(0, null, 7, null, null))).isEmpty();
		assertThat(DerivedTime.impact(Examples.moments(0, 5, 7, 20, null))).isNull();
	}

	@Test
	void sameMinuteIsZeroAndNotNothing() {
		assertThat(DerivedTime.of(Examples.moments(5, 5, null, null, null))).singleElement().satisfies((time) -> {
			assertThat(time.length()).isZero();
			assertThat(time.isBefore()).isFalse();
		});
	}

	@Test
	void detectionBeforeImpactSaysSo() {
		assertThat(DerivedTime.of(Examples.moments(10, 5, null, null, null))).singleElement().satisfies((time) -> {
			assertThat(time.isBefore()).isTrue();
			assertThat(time.before()).isEqualTo("before impact");
			assertThat(time.length()).isEqualTo(Duration.ofMinutes(-5));
		});
	}

	@Test
	void acknowledgedBeforeDetectedNamesTheDetection() {
		assertThat(DerivedTime.of(Examples.moments(2, 10, 5, null, null)).getLast()).satisfies((time) -> {
			assertThat(time.name()).isEqualTo("Time to acknowledge");
			assertThat(time.before()).isEqualTo("before it was detected");
			assertThat(time.length()).isEqualTo(Duration.ofMinutes(-5));
		});
	}

}
