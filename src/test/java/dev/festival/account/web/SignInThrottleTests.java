package dev.festival.account.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often a password may be guessed.
 */
@FestivalTest
class SignInThrottleTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void eleventhTryIsRefusedEvenWithTheRightPassword() {
		Visitor wren = this.visitors.signedIn("Wren");
		Visitor guessing = this.visitors.anonymous();
		fail(guessing, wren.email(), 10);
		Page page = guessing.post("/login", "email", wren.email().toUpperCase(Locale.ROOT), "password",
				Visitors.PASSWORD);
		assertThat(page.status()).isEqualTo(429);
		assertThat(page.header("Retry-After")).get().asString().matches("[1-9]|[1-5][0-9]|60");
		assertThat(page.body()).contains("take a break", "value=\"" + wren.email().toUpperCase(Locale.ROOT) + "\"");
		assertThat(guessing.isSignedIn()).isFalse();
		assertThat(wren.get("/people").status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { " wren ", "\0wren\1", "wren\u2003", "wren\u2003\1" })
	void otherSpellingIsTheSameAccount(String spelling) {
		UnaryOperator<String> spell = (email) -> spelling.replace("wren", email);
		Visitor wren = this.visitors.signedIn("Wren");
		assertThat(this.visitors.anonymous().signIn(spell.apply(wren.email()), Visitors.PASSWORD).isSignedIn())
			.isTrue();
		Visitor guessing = this.visitors.anonymous();
		fail(guessing, wren.email(), 10);
		assertThat(paused(guessing, spell.apply(wren.email()))).startsWith("429");
	}

	@Test
	void letterThatTheDatabaseTakesForAnotherIsNoWayAround() {
		Visitor wren = this.visitors.signedIn("Wren");
		Visitor guessing = this.visitors.anonymous();
		fail(guessing, wren.email(), 10);
		assertThat(paused(guessing, wren.email().replace("i", "\u0130"))).startsWith("429");
	}

	@Test
	void unknownAccountIsAnsweredAlike() {
		Visitor wren = this.visitors.signedIn("Wren");
		String unknown = UUID.randomUUID() + "@festival.example";
		Visitor guessing = this.visitors.anonymous();
		fail(guessing, wren.email(), 10);
		fail(guessing, unknown, 10);
		assertThat(paused(guessing, unknown)).isEqualTo(paused(guessing, wren.email()));
	}

	@Test
	void otherAccountsAndOtherAddressesAreNotPaused() {
		Visitor wren = this.visitors.signedIn("Wren");
		fail(this.visitors.anonymous(), wren.email(), 11, 429);
		this.visitors.signedIn("Asha");
		this.jdbc.sql("update sign_in_tries set mark = sha256(mark) where tries > 10").update();
		assertThat(this.visitors.anonymous().signIn(wren.email(), Visitors.PASSWORD).isSignedIn()).isTrue();
	}

	@Test
	void pauseEndsAMinuteAfterTheLastTryThatWasAnswered() {
		Visitor wren = this.visitors.signedIn("Wren");
		Visitor guessing = this.visitors.anonymous();
		fail(guessing, wren.email(), 10);
		pass(50);
		assertThat(paused(guessing, wren.email())).contains("429");
		pass(11);
		assertThat(guessing.signIn(wren.email(), Visitors.PASSWORD).isSignedIn()).isTrue();
	}

	@Test
	void rightPasswordForgetsTheTries() {
		Visitor wren = this.visitors.signedIn("Wren");
		Visitor guessing = this.visitors.anonymous();
		fail(guessing, wren.email(), 9);
		guessing.signIn(wren.email(), Visitors.PASSWORD);
		fail(this.visitors.anonymous(), wren.email(), 10);
	}

	@Test
	void manyAtOnceAreCountedToo() {
		String email = UUID.randomUUID() + "@festival.example";
		List<CompletableFuture<Page>> pages = Stream.generate(this.visitors::anonymous)
			.limit(20)
			.peek(Visitor::token)
			.map((visitor) -> CompletableFuture
				.supplyAsync(() -> visitor.post("/login", "email", email, "password", "not this one")))
			.toList();
		assertThat(pages.stream().map(CompletableFuture::join).map(Page::status)).filteredOn((status) -> status == 401)
			.hasSize(10);
	}

	private static void fail(Visitor guessing, String email, int times) {
		fail(guessing, email, times, 401);
	}

	private static void fail(Visitor guessing, String email, int times, int last) {
		for (int i = 1; i <= times; i++) {
			Page page = guessing.post("/login", "email", email, "password", "not this one");
			assertThat(page.status()).isEqualTo((i < times) ? 401 : last);
		}
	}

	private static String paused(Visitor guessing, String email) {
		Page page = guessing.post("/login", "email", email, "password", "not this one");
		return page.status() + page.body().replace(email, "").replaceAll("\"[\\w-]{40,}\"|\\d+ seconds?", "");
	}

	/**
	 * Lets the time of the database pass.
	 */
	private void pass(int seconds) {
		this.jdbc.sql("update sign_in_tries set quiet_at = quiet_at - :seconds * interval '1 second'")
			.param("seconds", seconds)
			.update();
	}

}
