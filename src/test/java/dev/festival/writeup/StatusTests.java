package dev.festival.writeup;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The ways between the states of a write-up.
 */
class StatusTests {

	@ParameterizedTest
	@EnumSource
	void everyStatusLeadsToTheOthersItShould(Status status) {
		Set<Status> expected = switch (status) {
			case DRAFT -> Set.of(Status.IN_REVIEW, Status.PUBLISHED, Status.ARCHIVED);
			case IN_REVIEW -> Set.of(Status.DRAFT, Status.PUBLISHED, Status.ARCHIVED);
			case PUBLISHED -> Set.of(Status.DRAFT, Status.ARCHIVED);
			case ARCHIVED -> Set.of(Status.DRAFT, Status.IN_REVIEW, Status.PUBLISHED);
		};
		assertThat(Arrays.stream(Status.values()).filter(status::leadsTo).collect(Collectors.toSet()))
			.isEqualTo(expected);
	}

}
