package dev.festival.mail;

import java.util.List;

import dev.festival.Visitor;
import dev.festival.Visitors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * No mail tells anybody what they may not know when it is sent, or what they don't want
 * to hear.
 */
@MailTest
class WithheldMailTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Outbox outbox;

	@AfterEach
	void comeBack() {
		MailServer.comeBack();
	}

	@Test
	void ownerHearsOfADraftWhenItIsShared() {
		Visitor asha = this.visitors.signedIn("Asha");
		Story story = Story.by(this.visitors.signedIn("Wren"), "Secret").promise("An alert", asha);
		assertHeld(asha);
		story.with("/review");
		assertThat(MailServer.arrivesAt(asha.email()).plain()).contains("“Secret”");
	}

	@Test
	void ownerHearsOfARestrictedStoryWhenItIsOpenedToThem() {
		Visitor asha = this.visitors.signedIn("Asha");
		Story story = Story.by(this.visitors.signedIn("Wren"), "Secret")
			.with("/audience", "restricted", "true")
			.with("/publication")
			.promise("An alert", asha);
		assertHeld(asha);
		story.with("/audience", "restricted", "true", "readers", asha.id().toString());
		Mail mail = MailServer.arrivesAt(asha.email());
		assertThat(mail.subject()).isEqualTo("A follow-up of " + story.id() + " is yours");
		assertThat(mail.subject() + mail.plain() + mail.html()).doesNotContain("Secret", "An alert");
		assertThat(asha.get(mail.path()).body()).contains("An alert");
	}

	@Test
	void administratorIsNoException() {
		Visitor maya = this.visitors.signedIn("Maya", "ADMINISTRATOR", "UTC");
		Story.by(this.visitors.signedIn("Wren"), "Secret")
			.with("/audience", "restricted", "true")
			.with("/publication")
			.promise("An alert", maya);
		assertHeld(maya);
	}

	@ParameterizedTest
	@ValueSource(strings = { "restricted", "taken back" })
	void storyThatWasHiddenBeforeTheMailWentOutIsNotTold(String how) {
		MailServer.goAway();
		Visitor asha = this.visitors.signedIn("Asha");
		Story story = Story.by(this.visitors.signedIn("Wren"), "Secret").with("/publication").promise("An alert", asha);
		await().until(() -> mails(asha, "trouble is not null") == 1);
		if (how.equals("restricted")) {
			story.with("/audience", "restricted", "true");
		}
		else {
			story.with("/publication", "_method", "delete");
		}
		MailServer.comeBack();
		hurry(asha);
		assertHeld(asha);
	}

	@Test
	void whoeverIsNoLongerTheOwnerIsNotTold() {
		MailServer.goAway();
		Visitor wren = this.visitors.signedIn("Wren");
		Visitor asha = this.visitors.signedIn("Asha");
		Story.by(wren, "The lift").with("/publication").promise("An alert", asha);
		await().until(() -> mails(asha, "trouble is not null") == 1);
		this.jdbc.sql("update follow_up set owner_id = :wren where owner_id = :asha")
			.param("wren", wren.id().value())
			.param("asha", asha.id().value())
			.update();
		MailServer.comeBack();
		hurry(asha);
		assertNothingCame(asha);
	}

	@Test
	void nobodyIsToldWhatTheyDidThemselves() {
		Visitor wren = this.visitors.signedIn("Wren");
		Story.by(wren, "The lift").with("/publication").promise("An alert", wren).naming("CO_TELLER", wren);
		assertNothingCame(wren);
	}

	@Test
	void responderGotNoTask() {
		Visitor asha = this.visitors.signedIn("Asha");
		Story.by(this.visitors.signedIn("Wren"), "The lift").naming("RESPONDER", asha);
		assertNothingCame(asha);
	}

	@Test
	void whatSomebodySwitchedOffDoesNotComeAndTheRestDoes() {
		Visitor asha = this.visitors.signedIn("Asha");
		assertThat(checked(asha)).containsExactly("follow-ups", "write-ups", "reviews", "festivals", "mentions");
		asha.post("/profile/mail", "_method", "put", "topics", "write-ups", "topics", "nonsense");
		assertThat(checked(asha)).containsExactly("write-ups");
		Story story = Story.by(this.visitors.signedIn("Wren"), "The lift")
			.with("/publication")
			.promise("An alert", asha);
		await().until(() -> mails(asha, "true") == 0);
		story.naming("REVIEWER", asha);
		assertThat(MailServer.arrivesAt(asha.email()).subject()).startsWith("You are reviewer");
		asha.post("/profile/mail", "_method", "put");
		assertThat(checked(asha)).isEmpty();
		asha.post("/profile/password", "current", Visitors.PASSWORD, "password", "another fine password");
		await().until(() -> MailServer.at(asha.email()).size() == 2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "active = false", "password_hash = null" })
	void whoeverCannotSignInGetsNone(String state) {
		Visitor asha = this.visitors.signedIn("Asha");
		this.jdbc.sql("update person set " + state + " where id = :id").param("id", asha.id().value()).update();
		Story.by(this.visitors.signedIn("Wren"), "The lift").with("/publication").promise("An alert", asha);
		assertNothingCame(asha);
	}

	private void assertHeld(Visitor person) {
		await().until(() -> mails(person, "held") == 1);
		assertThat(MailServer.at(person.email())).isEmpty();
	}

	/** It has been dealt with, so it won't come any more. */
	private void assertNothingCame(Visitor person) {
		await().until(() -> mails(person, "true") == 0);
		assertThat(MailServer.at(person.email())).isEmpty();
	}

	private int mails(Visitor to, String those) {
		return this.jdbc.sql("select count(*) from outgoing_mail where person_id = :id and " + those)
			.param("id", to.id().value())
			.query(Integer.class)
			.single();
	}

	private void hurry(Visitor to) {
		this.jdbc.sql("update outgoing_mail set due_at = now() where person_id = :id")
			.param("id", to.id().value())
			.update();
		this.outbox.ring();
	}

	private static List<String> checked(Visitor person) {
		return Jsoup.parse(person.get("/profile").body()).select("[name=topics][checked]").eachAttr("value");
	}

}
