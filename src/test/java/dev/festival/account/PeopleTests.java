package dev.festival.account;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import dev.festival.FestivalTest;
import dev.festival.Visitors;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How other modules find people.
 */
@FestivalTest
class PeopleTests {

	@Autowired
	private People people;

	@Autowired
	private Newcomers newcomers;

	@Autowired
	private Names names;

	@Autowired
	private Visitors visitors;

	@Test
	void newcomerIsWelcomedOnceAndCannotSignIn() {
		String email = UUID.randomUUID() + "@festival.example";
		PersonId id = this.newcomers.welcome("Lin Nakamura", email, ZoneId.of("Asia/Tokyo"));
		assertThat(this.newcomers.welcome("Somebody", email.toUpperCase(Locale.ROOT), ZoneOffset.UTC)).isEqualTo(id);
		assertThat(this.people.withId(id)).get().satisfies((person) -> {
			assertThat(person.name()).isEqualTo("Lin Nakamura");
			assertThat(person.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
			assertThat(person.role()).isEqualTo(Role.MEMBER);
			assertThat(person.initials()).isEqualTo("LN");
			assertThat(person.canSignIn()).isFalse();
		});
	}

	@Test
	void namesOfSeveralAreReadAtOnce() {
		PersonId one = this.visitors.person("One", UUID.randomUUID() + "@festival.example", "MEMBER", ZoneOffset.UTC);
		PersonId two = this.visitors.person("Two", UUID.randomUUID() + "@festival.example", "MEMBER", ZoneOffset.UTC);
		assertThat(this.names.of(List.of(one, two, two, PersonId.random())))
			.containsExactlyInAnyOrderEntriesOf(Map.of(one, "One", two, "Two"));
		assertThat(this.names.of(Set.of())).isEmpty();
	}

	@Test
	void theActiveAreListedByName() {
		this.visitors.person("zoë", UUID.randomUUID() + "@festival.example", "MEMBER", ZoneOffset.UTC);
		this.visitors.person("Anna", UUID.randomUUID() + "@festival.example", "MEMBER", ZoneOffset.UTC);
		assertThat(this.people.active()).extracting(Person::name).containsSubsequence("Anna", "zoë");
	}

}
