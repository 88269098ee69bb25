package dev.festival.mail;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import dev.festival.account.Mailing;
import dev.festival.account.PersonId;
import dev.festival.writeup.WriteUpId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps mails from the transaction that gives rise to them until a server has taken them,
 * for all instances and by the database's clock. Where there is no server, it keeps none.
 */
@Component
class Outbox {

	/**
	 * Whoever takes a mail has it for longer than any attempt lasts; if they never say
	 * what became of it, another one takes it then.
	 */
	private static final String TAKE = """
			update outgoing_mail set tries = tries + 1, held = false, due_at = now() + interval '10 minutes'
			where id = (select id from outgoing_mail where due_at <= now() and occasion = any(:known)
				order by due_at limit 1 for update skip locked)
			returning *
			""";

	/**
	 * After 1, 2, 4 minutes and so on, then every hour for four days; what was given up
	 * can be looked at for a month.
	 */
	private static final String FAIL = """
			with gone as (delete from outgoing_mail where due_at is null and made_at < now() - interval '35 days')
			update outgoing_mail set trouble = :trouble, due_at = case when tries < 100
				then now() + least(interval '1 hour', interval '1 minute' * power(2, least(tries, 7) - 1)) end
			where id = :id
			""";

	/**
	 * Looks again now and then, since people join teams, too; after three months, nobody
	 * waits for it any more.
	 */
	private static final String HOLD = """
			with gone as (delete from outgoing_mail where held and made_at < now() - interval '90 days')
			update outgoing_mail set tries = 0, held = true, due_at = now() + interval '6 hours' where id = :id
			""";

	private final JdbcClient jdbc;

	private final Mailing mailing;

	private final Semaphore news = new Semaphore(0);

	Outbox(JdbcClient jdbc, Mailing mailing) {
		this.jdbc = jdbc;
		this.mailing = mailing;
	}

	void put(Errand errand) {
		if (!this.mailing.isOn()) {
			return;
		}
		this.jdbc.sql("""
				insert into outgoing_mail (id, occasion, person_id, invitation_id, by_id, write_up_id, item)
				values (:id, :occasion, :to, :invitation, :by, :writeUp, :item)
				""")
			.param("id", UUID.randomUUID())
			.param("occasion", errand.occasion().text())
			.param("to", value(errand.to()))
			.param("invitation", errand.invitation())
			.param("by", value(errand.by()))
			.param("writeUp", (errand.writeUp() != null) ? errand.writeUp().number() : null)
			.param("item", errand.item())
			.update();
		ringAfterCommit();
	}

	/**
	 * Takes out again what this very transaction has put in, which another mail says
	 * better.
	 */
	void takeBack(Occasion occasion, PersonId to, WriteUpId writeUp) {
		if (this.mailing.isOn()) {
			this.jdbc.sql("""
					delete from outgoing_mail
					where occasion = :occasion and person_id = :to and write_up_id = :writeUp and made_at = now()
					""")
				.param("occasion", occasion.text())
				.param("to", to.value())
				.param("writeUp", writeUp.number())
				.update();
		}
	}

	/**
	 * Has those looked at again that wait until somebody may know of this write-up.
	 */
	void release(WriteUpId writeUp) {
		if (this.mailing.isOn()) {
			this.jdbc.sql("update outgoing_mail set due_at = now() where write_up_id = :id and held")
				.param("id", writeUp.number())
				.update();
			ringAfterCommit();
		}
	}

	/**
	 * Takes one whose turn it is away from all others.
	 */
	Optional<Due> take() {
		return this.jdbc.sql(TAKE).param("known", Occasion.texts()).query(Due::of).optional();
	}

	void done(Due mail) {
		this.jdbc.sql("delete from outgoing_mail where id = :id").param("id", mail.id()).update();
	}

	/**
	 * Keeps it until the person may know of what it is about.
	 */
	void hold(Due mail) {
		this.jdbc.sql(HOLD).param("id", mail.id()).update();
	}

	void fail(Due mail, String trouble) {
		this.jdbc.sql(FAIL).param("trouble", trouble).param("id", mail.id()).update();
	}

	/**
	 * Waits until something is put in here, or for so long.
	 */
	void await(Duration atMost) throws InterruptedException {
		if (this.news.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
			this.news.drainPermits();
		}
	}

	void ring() {
		this.news.release();
	}

	private void ringAfterCommit() {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			ring();
			return;
		}
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				ring();
			}

		});
	}

	private static @Nullable UUID value(@Nullable PersonId person) {
		return (person != null) ? person.value() : null;
	}

}
