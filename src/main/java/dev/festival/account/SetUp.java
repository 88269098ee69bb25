package dev.festival.account;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first minutes of an instance: open until the first administrator exists, and never
 * again.
 */
@Component
@Transactional
public class SetUp {

	private final JdbcClient jdbc;

	private final People people;

	private final PasswordEncoder passwordEncoder;

	private final ApplicationEventPublisher events;

	private final AtomicBoolean completed = new AtomicBoolean();

	SetUp(JdbcClient jdbc, People people, PasswordEncoder passwordEncoder, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.people = people;
		this.passwordEncoder = passwordEncoder;
		this.events = events;
	}

	@Transactional(propagation = Propagation.SUPPORTS)
	public boolean isOpen() {
		if (!this.completed.get()) {
			this.completed
				.set(this.jdbc.sql("select completed_at is not null from set_up").query(Boolean.class).single());
		}
		return !this.completed.get();
	}

	/**
	 * Makes a code that opens the set-up on every instance.
	 */
	String newCode() {
		Secret code = Secret.code();
		this.jdbc.sql("insert into set_up_code (code_hash) values (:hash)").param("hash", code.hash()).update();
		return code.text();
	}

	/**
	 * Makes the first administrator for somebody who has seen the log.
	 * @return the administrator, or nothing when somebody else was faster
	 * @throws RefusedInputException when the code is not one of those printed
	 */
	public Optional<Person> complete(String code, Introduction founder, boolean withSamples) {
		if (isOpen() && !knows(new Secret(code.strip().toUpperCase(Locale.ROOT)))) {
			throw new RefusedInputException("code",
					"This is not the code in the log. A restart prints a new one; look at the newest line.");
		}
		return complete(founder, withSamples);
	}

	Optional<Person> complete(Introduction founder, boolean withSamples) {
		int won = this.jdbc.sql("update set_up set completed_at = now() where completed_at is null").update();
		if (won == 0) {
			return Optional.empty();
		}
		this.jdbc.sql("delete from set_up_code").update();
		Person administrator = this.people.saveAndFlush(founder.person(Role.ADMINISTRATOR, this.passwordEncoder));
		this.events.publishEvent(new SetUpCompleted(administrator.id(), withSamples));
		return Optional.of(administrator);
	}

	private boolean knows(Secret code) {
		return this.jdbc.sql("select exists (select from set_up_code where code_hash = :hash)")
			.param("hash", code.hash())
			.query(Boolean.class)
			.single();
	}

}
