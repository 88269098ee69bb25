package dev.festival.writeup;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Moments in and out of order.
 */
class MomentsTests {

	@Test
	void usualOrderRaisesNoQuestion() {
		assertThat(Examples.moments(0, 5, 7, 20, 30).outOfOrder()).isEmpty();
		assertThat(Examples.moments(0, 0, 0, 0, 0).outOfOrder()).isEmpty();
		assertThat(Moments.NONE.outOfOrder()).isEmpty();
	}

	@Test
	void detectedBeforeImpactIsLegal() {
		assertThat(Examples.moments(10, 5, 7, 20, 30).outOfOrder()).isEmpty();
	}

	@Test
	void everyPairInAnotherOrderIsAskedAbout() {
		assertThat(Examples.moments(30, 20, 15, 10, 5).outOfOrder()).extracting(Moments.OutOfOrder::first)
			.containsExactly(Moment.DETECTED, Moment.IMPACT_STARTED, Moment.IMPACT_STARTED, Moment.ACKNOWLEDGED,
					Moment.MITIGATED);
		assertThat(Examples.moments(null, 9, 7, null, null).outOfOrder()).singleElement()
			.hasToString("“Acknowledged” is before “Detected”. Is that so?");
	}

	@Test
	void resolvedWithoutMitigationIsStillComparedWithTheImpact() {
		assertThat(Examples.moments(10, null, null, null, 5).outOfOrder()).isNotEmpty();
	}

	@Test
	void knownOnesComeBackAsTheyWere() {
		Moments moments = Examples.moments(0, null, 7, null, 30);
		assertThat(moments.known()).containsExactly(Map.entry(Moment.IMPACT_STARTED, Examples.minute(0)),
				Map.entry(Moment.ACKNOWLEDGED, Examples.minute(7)), Map.entry(Moment.RESOLVED, Examples.minute(30)));
		assertThat(Moments.of(moments.known())).isEqualTo(moments);
		assertThat(moments.with(Moment.COMMUNICATED, Examples.minute(9)).communicated()).isEqualTo(Examples.minute(9));
	}

}
