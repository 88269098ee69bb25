package dev.festival.writeup.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.festival.FestivalTest;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

/**
 * At every address that the running application answers at, everybody may do what the
 * table in <code>authorisation.txt</code> says, and nothing else.
 */
@FestivalTest
@Import(Addresses.class)
class AuthorisationTests {

	private static final List<AuthorisationRow> rows = AuthorisationRow.all();

	@Autowired
	private Visitors visitors;

	@Autowired
	private Addresses addresses;

	@Test
	void everyAddressHasALine() {
		Set<String> lines = rows.stream().map((row) -> row.address().toString()).collect(Collectors.toSet());
		assertThat(lines).hasSize(rows.size())
			.containsExactlyInAnyOrderElementsOf(
					this.addresses.all().stream().map(Addresses.Address::toString).collect(Collectors.toSet()));
	}

	@ParameterizedTest
	@EnumSource(Caller.Kind.class)
	void whatIsAboutNoStory(Caller.Kind kind) {
		Caller caller = Caller.of(kind, this.visitors);
		String somebody = this.visitors.signedIn("Somebody").id().toString();
		String service = service();
		assertSoftly((softly) -> rows.stream().filter((row) -> !row.isAboutAStory()).forEach((row) -> {
			String pattern = row.address().pattern();
			String id = pattern.startsWith("/people/") ? somebody : (pattern.startsWith("/services/") ? service
					: (pattern.startsWith("/festivals/") ? festival() : UUID.randomUUID().toString()));
			check(softly, caller, row, pattern.replaceAll("\\{[^}]*}|\\*\\*", id), AuthorisationRow.Whose.NONE);
		}));
	}

	private String service() {
		Visitor administrator = this.visitors.signedIn("Ada", "ADMINISTRATOR", "UTC");
		String address = administrator.post("/services", "name", UUID.randomUUID().toString(), "sentence", "It pays.")
			.location();
		return address.substring(address.lastIndexOf('/') + 1);
	}

	private String festival() {
		Visitor host = this.visitors.signedIn("Hanna");
		String address = host
			.post("/festivals", "title", "Of others", "when", "2098-03-10T14:00", "zone", "UTC", "minutes", "60",
					"host", host.id().toString())
			.location();
		return address.replaceAll("\\D", "");
	}

	@ParameterizedTest
	@EnumSource(Caller.Kind.class)
	void storiesOfOthers(Caller.Kind kind) {
		Caller caller = Caller.of(kind, this.visitors);
		GuardedStory draft = story();
		GuardedStory restricted = story();
		restricted.told().published().with("/audience", "restricted", "true");
		GuardedStory shared = story();
		shared.told().published();
		String before = draft.everything() + restricted.everything();
		String told = shared.everything();
		assertSoftly((softly) -> rows.stream().filter(AuthorisationRow::isAboutAStory).forEach((row) -> {
			check(softly, caller, row, path(row, draft), AuthorisationRow.Whose.DRAFT);
			check(softly, caller, row, path(row, restricted), AuthorisationRow.Whose.RESTRICTED);
			check(softly, caller, row, path(row, shared), AuthorisationRow.Whose.SHARED);
		}));
		assertThat(draft.everything() + restricted.everything()).isEqualTo(before);
		if (!kind.administrates()) {
			assertThat(shared.everything()).isEqualTo(told);
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "MEMBER", "READING_SCRIPT", "WRITING_SCRIPT" })
	void storiesOfOnesOwn(Caller.Kind kind) {
		Caller caller = Caller.of(kind, this.visitors);
		GuardedStory own = GuardedStory.by(caller.visitor(), caller.visitor().id().toString());
		assertSoftly((softly) -> rows.stream()
			.filter(AuthorisationRow::isAboutAStory)
			.forEach((row) -> check(softly, caller, row, path(row, own), AuthorisationRow.Whose.OWN)));
	}

	private GuardedStory story() {
		Visitor owner = this.visitors.signedIn("Asha");
		return GuardedStory.by(this.visitors.signedIn("Wren"), owner.id().toString());
	}

	private static String path(AuthorisationRow row, GuardedStory story) {
		return story.path(row.address());
	}

	private static void check(SoftAssertions softly, Caller caller, AuthorisationRow row, String path,
			AuthorisationRow.Whose whose) {
		AuthorisationRow.Answer expected = row.expected(caller.kind(), whose);
		Caller.Tried tried;
		try {
			tried = caller.tries(row.address(), path);
		}
		catch (Exception ex) {
			throw new IllegalStateException(row.toString(), ex);
		}
		boolean inner = whose == AuthorisationRow.Whose.NONE
				|| row.address().pattern().replace("{number}", "").contains("{");
		softly.assertThat(expected.is(tried.status(), tried.location(), inner))
			.as("%s by %s, %s: %s, not %s", row.address(), caller.kind(), whose, tried.status(), expected)
			.isTrue();
		if (whose == AuthorisationRow.Whose.DRAFT || whose == AuthorisationRow.Whose.RESTRICTED
				|| caller.kind() == Caller.Kind.ANONYMOUS) {
			softly.assertThat(tried.body())
				.as("%s by %s", row.address(), caller.kind())
				.doesNotContain(GuardedStory.SECRET);
		}
	}

}
