package dev.festival.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import dev.festival.Visitor;
import dev.festival.Visitors;
import dev.festival.account.Mailing;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Mails wait in the outbox until a server takes them, and go out once.
 */
@MailTest
class OutboxTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Outbox outbox;

	@Autowired
	private Postman postman;

	@Autowired
	private Clerk clerk;

	@Autowired
	private Stationery stationery;

	@Autowired
	private ObjectProvider<JavaMailSender> server;

	@Autowired
	private Mailing mailing;

	@Autowired
	private TransactionOperations transactions;

	@AfterEach
	void comeBack() {
		MailServer.comeBack();
		if (!this.postman.isRunning()) {
			this.postman.start();
		}
	}

	@Test
	void serverThatIsAwayCostsNobodyAnythingAndGetsEverythingLater() {
		MailServer.goAway();
		Visitor wren = this.visitors.signedIn("Wren");
		Visitor asha = this.visitors.signedIn("Asha");
		Story.by(wren, "The lift").with("/publication").promise("An alert", asha);
		await().until(() -> troubled(asha) == 1);
		Visitor maya = this.visitors.signedIn("Maya", "ADMINISTRATOR", "UTC");
		String page = Jsoup.parse(maya.get("/mail").body()).select("main").text();
		assertThat(page).contains("Tried in vain", "Asha", "Owner of a follow-up", "Connection refused",
				"Tried 1 times, next at");
		assertThat(page).doesNotContain("An alert", "The lift");
		MailServer.comeBack();
		assertThat(maya.post("/mail/tries").location()).isEqualTo("/mail");
		assertThat(MailServer.arrivesAt(asha.email()).plain()).contains("An alert");
		await().until(() -> troubled(asha) == 0);
	}

	@Test
	void distanceGrowsUpToAnHourAndEndsAfterAHundredTries() {
		this.postman.stop();
		Visitor asha = this.visitors.signedIn("Asha");
		List<String> minutes = new ArrayList<>();
		for (int tries : new int[] { 0, 1, 4, 7, 98, 99 }) {
			UUID id = left(asha, tries);
			Due mail = this.outbox.take().orElseThrow();
			assertThat(mail.id()).isEqualTo(id);
			this.outbox.fail(mail, "Away");
			minutes.add(this.jdbc.sql("""
					select coalesce(cast(round(extract(epoch from due_at - now()) / 60) as text), 'never')
					from outgoing_mail where id = :id
					""").param("id", id).query(String.class).single());
			this.outbox.done(mail);
		}
		assertThat(minutes).containsExactly("1", "2", "16", "60", "60", "never");
	}

	@Test
	void whatWasGivenUpIsShownAndCanBeTriedAgain() {
		Visitor asha = this.visitors.signedIn("Asha");
		UUID id = left(asha, 100);
		this.jdbc.sql("update outgoing_mail set due_at = null, trouble = 'No such <b>mailbox</b>' where id = :id")
			.param("id", id)
			.update();
		Visitor maya = this.visitors.signedIn("Maya", "ADMINISTRATOR", "UTC");
		assertThat(Jsoup.parse(maya.get("/mail").body()).select("main").text()).contains("1 was given up.",
				"No such <b>mailbox</b>", "Tried 100 times, given up");
		maya.post("/mail/tries");
		MailServer.arrivesAt(asha.email());
	}

	@Test
	void mailOfSomebodyWhoWasKilledIsSentByAnother() {
		Visitor asha = this.visitors.signedIn("Asha");
		UUID id = left(asha, 0);
		this.outbox.ring();
		assertThat(MailServer.arrivesAt(asha.email()).header("Message-ID")).isEqualTo("<" + id + "@127.0.0.1>");
	}

	@Test
	void mailThatOneHasTakenIsNotTakenByAnother() {
		this.postman.stop();
		Visitor asha = this.visitors.signedIn("Asha");
		UUID id = left(asha, 0);
		assertThat(this.outbox.take().map(Due::id)).contains(id);
		assertThat(this.outbox.take()).isEmpty();
		this.jdbc.sql("update outgoing_mail set due_at = due_at - interval '10 minutes' where id = :id")
			.param("id", id)
			.update();
		assertThat(this.outbox.take().map(Due::id)).contains(id);
		this.jdbc.sql("delete from outgoing_mail where id = :id").param("id", id).update();
	}

	@Test
	void severalInstancesSendEachMailOnce() {
		this.postman.stop();
		List<Visitor> people = Stream.generate(() -> this.visitors.signedIn("Asha")).limit(25).toList();
		people.forEach((person) -> left(person, 0));
		List<Postman> instances = Stream
			.generate(() -> new Postman(new Outbox(this.jdbc, this.mailing), this.clerk, this.stationery, this.server,
					this.mailing))
			.limit(4)
			.toList();
		instances.forEach(Postman::start);
		people.forEach((person) -> await().until(() -> mails(person) == 0));
		instances.forEach(Postman::stop);
		assertThat(people).allMatch((person) -> MailServer.at(person.email()).size() == 1);
	}

	@Test
	void mailThatCannotBeSentHoldsNoOtherUp() {
		this.postman.stop();
		Visitor broken = this.visitors.signedIn("Broken");
		this.jdbc.sql("update person set email = 'no address ' || id where id = :id")
			.param("id", broken.id().value())
			.update();
		Visitor asha = this.visitors.signedIn("Asha");
		left(broken, 0);
		left(asha, 0);
		this.postman.start();
		MailServer.arrivesAt(asha.email());
		await().until(() -> troubled(broken) == 1);
		this.jdbc.sql("delete from outgoing_mail where person_id = :id").param("id", broken.id().value()).update();
	}

	@Test
	void changeThatIsRolledBackIsNotTold() {
		Visitor asha = this.visitors.signedIn("Asha");
		this.transactions.executeWithoutResult((status) -> {
			this.outbox.put(Errand.toAccount(Occasion.TRIAL, asha.id()));
			assertThat(mails(asha)).isOne();
			status.setRollbackOnly();
		});
		assertThat(mails(asha)).isZero();
	}

	private UUID left(Visitor to, int tries) {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("insert into outgoing_mail (id, occasion, person_id, tries) values (:id, 'trial', :to, :tries)")
			.param("id", id)
			.param("to", to.id().value())
			.param("tries", tries)
			.update();
		return id;
	}

	private int troubled(Visitor to) {
		return count(to, "trouble is not null");
	}

	private int mails(Visitor to) {
		return count(to, "true");
	}

	private int count(Visitor to, String those) {
		return this.jdbc.sql("select count(*) from outgoing_mail where person_id = :id and " + those)
			.param("id", to.id().value())
			.query(Integer.class)
			.single();
	}

}
