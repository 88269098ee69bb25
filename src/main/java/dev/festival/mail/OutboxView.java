package dev.festival.mail;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Shows administrators what waits in the outbox, and lets them have it tried again.
 */
@Component
class OutboxView {

	private static final int MOST = 50;

	private final JdbcClient jdbc;

	private final Outbox outbox;

	OutboxView(JdbcClient jdbc, Outbox outbox) {
		this.jdbc = jdbc;
		this.outbox = outbox;
	}

	/**
	 * How many are still tried. Those that wait for a story to be shared don't count.
	 */
	int waiting() {
		return count("due_at is not null and not held");
	}

	int givenUp() {
		return count("due_at is null");
	}

	/**
	 * Those that were tried in vain, newest first.
	 */
	List<Troubled> troubled() {
		return this.jdbc.sql("""
				select m.*, coalesce(p.name, i.email) as reader from outgoing_mail m
				left join person p on p.id = m.person_id left join invitation i on i.id = m.invitation_id
				where m.trouble is not null order by m.made_at desc, m.id limit :most
				""").param("most", MOST).query(Troubled::of).list();
	}

	/**
	 * Has them all tried again at once, those that were given up too.
	 */
	void tryAgain() {
		this.jdbc.sql("update outgoing_mail set due_at = now(), tries = 0 where trouble is not null").update();
		this.outbox.ring();
	}

	private int count(String those) {
		return this.jdbc.sql("select count(*) from outgoing_mail where " + those).query(Integer.class).single();
	}

}
