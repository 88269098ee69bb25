package dev.festival.writeup.discussion;

import java.util.UUID;

import dev.festival.FestivalTest;
import dev.festival.Visitor;
import dev.festival.Visitors;
import dev.festival.account.PersonId;
import dev.festival.writeup.WriteUpId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An at sign and a name call somebody who may read it.
 */
@FestivalTest
class MentionedPeopleTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private MentionedPeople mentioned;

	private final String name = "Noor Ilmarinen " + UUID.randomUUID().toString().substring(0, 8);

	private final PersonId nobody = new PersonId(UUID.randomUUID());

	private WriteUpId story = new WriteUpId(0);

	private Visitor teller = new Visitor("");

	private Visitor noor = new Visitor("");

	@BeforeEach
	void tell() {
		this.teller = this.visitors.signedIn("Wren");
		this.noor = this.visitors.signedIn(this.name);
		String address = this.teller
			.post("/write-ups", "title", "A story", "sentence", "It broke.", "when", "2026-03-10T14:00", "zone", "UTC")
			.location();
		this.story = new WriteUpId(Long.parseLong(address.replaceAll("\\D", "")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "@%s", "Could you look, @%s?", "(@%s)", "@%s’s graph", "**@%s**", "line\n@%s\nline" })
	void nameIsFound(String text) {
		share();
		assertThat(in(text.formatted(this.name))).containsExactly(this.noor.id());
		assertThat(in(text.formatted(this.name.toUpperCase(java.util.Locale.ROOT)))).containsExactly(this.noor.id());
		assertThat(in(text.formatted(this.noor.email()))).containsExactly(this.noor.id());
	}

	@ParameterizedTest
	@ValueSource(strings = { "%s", "@%sen", "someone@%s", "@ %s", "@" })
	void otherTextNamesNobody(String text) {
		share();
		assertThat(in(text.formatted(this.name))).isEmpty();
	}

	@Test
	void longestNameCounts() {
		Visitor younger = this.visitors.signedIn(this.name + " Junior");
		share();
		assertThat(in("@" + this.name + " Junior, look")).containsExactly(younger.id());
		assertThat(in("@" + this.name + ", look")).containsExactly(this.noor.id());
		assertThat(in("@" + this.name + " and @" + this.name + " Junior")).containsExactlyInAnyOrder(this.noor.id(),
				younger.id());
	}

	@Test
	void whoCannotReadItIsNotTold() {
		MentionedPeople.Found found = this.mentioned.in(this.story, "@" + this.name, "", this.nobody);
		assertThat(found.readers()).isEmpty();
		assertThat(found.unaware().people()).containsExactly(this.noor.id());
	}

	@Test
	void whoWasNamedBeforeOrNamesThemselvesIsNotToldAgain() {
		share();
		assertThat(this.mentioned.in(this.story, "@" + this.name + " again", "@" + this.name, this.nobody).readers())
			.isEmpty();
		assertThat(this.mentioned.in(this.story, "@" + this.name, "", this.noor.id()).readers()).isEmpty();
	}

	private java.util.List<PersonId> in(String text) {
		return this.mentioned.in(this.story, text, "", this.nobody).readers();
	}

	private void share() {
		assertThat(this.teller.post("/write-ups/" + this.story.number() + "/publication").status()).isEqualTo(302);
	}

}
