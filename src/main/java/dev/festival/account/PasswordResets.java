package dev.festival.account;

import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links by which somebody who can't sign in chooses a new password, once and within an
 * hour by the database's clock.
 */
@Component
@Transactional
public class PasswordResets {

	private final JdbcClient jdbc;

	private final People people;

	private final PasswordEncoder passwordEncoder;

	private final ApplicationEventPublisher events;

	PasswordResets(JdbcClient jdbc, People people, PasswordEncoder passwordEncoder, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.people = people;
		this.passwordEncoder = passwordEncoder;
		this.events = events;
	}

	/**
	 * Makes a link for the person with this address; one that was made before opens no
	 * more.
	 * @return the token of the link, which can't be read again
	 * @throws ResetRefusedException when nobody has the address or the account is closed
	 */
	public String offer(String email) {
		Person person = this.people.withEmail(email)
			.orElseThrow(() -> new ResetRefusedException("There is nobody with the address " + email + "."));
		if (!person.active()) {
			throw new ResetRefusedException(
					"The account of " + person.email() + " is closed. An administrator can reactivate it.");
		}
		Secret token = Secret.token();
		this.jdbc.sql("""
				insert into password_reset (person_id, token_hash, expires_at)
				values (:person, :hash, now() + interval '1 hour')
				on conflict (person_id) do update set token_hash = excluded.token_hash, expires_at = excluded.expires_at
				""").param("person", person.id().value()).param("hash", token.hash()).update();
		this.events.publishEvent(new Person.PasswordLinkMade(person.id(), person.name(), person.email()));
		return token.text();
	}

	/**
	 * Whose link it is, as long as it opens.
	 */
	@Transactional(readOnly = true)
	public Optional<Person> withToken(String token) {
		return whose("select person_id from password_reset where token_hash = :hash and expires_at > now()", token);
	}

	/**
	 * Gives the person whom the link was made for this password.
	 * @return the person, or nothing when the link was used or replaced or has expired
	 */
	public Optional<Person> use(String token, Password next) {
		return whose("""
				delete from password_reset where token_hash = :hash and expires_at > now()
				returning person_id
				""", token).map((person) -> {
			person.choosePassword(next.hash(this.passwordEncoder));
			this.events.publishEvent(new Person.PasswordReset(person.id()));
			return person;
		});
	}

	private Optional<Person> whose(String statement, String token) {
		return this.jdbc.sql(statement)
			.param("hash", new Secret(token).hash())
			.query(UUID.class)
			.optional()
			.flatMap((id) -> this.people.withId(new PersonId(id)))
			.filter(Person::active);
	}

}
