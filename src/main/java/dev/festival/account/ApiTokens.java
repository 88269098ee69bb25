package dev.festival.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people make and end tokens, and knows for whom the holder of one acts.
 */
@Component
@Transactional
public class ApiTokens {

	/** So that whoever searches for leaked secrets knows one when they see it. */
	static final String PREFIX = "festival_";

	private static final int MOST = 20;

	private final JdbcClient jdbc;

	private final People people;

	private final ApplicationEventPublisher events;

	ApiTokens(JdbcClient jdbc, People people, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.people = people;
		this.events = events;
	}

	/**
	 * The tokens of this person, oldest first; those that have expired too.
	 */
	@Transactional(readOnly = true)
	public List<ApiToken> of(PersonId person) {
		return this.jdbc.sql("""
				select id, name, scope, made_at, expires_at, last_used_at, expires_at <= now() as expired
				from api_token where person_id = :person order by made_at, id
				""").param("person", person.value()).query(ApiTokens::token).list();
	}

	/**
	 * Makes a token.
	 * @param days how long it opens anything, by the database's clock
	 * @return the token, which can't be read again
	 * @throws RefusedInputException when the scope isn't for them, or they have many
	 */
	public String make(PersonId by, String name, Scope scope, int days) {
		// Whoever asks twice at once waits for the first.
		this.jdbc.sql("select id from person where id = :id for update")
			.param("id", by.value())
			.query(UUID.class)
			.single();
		Person person = this.people.withId(by).orElseThrow();
		if (scope.heldBy(person.role()) != scope) {
			throw new RefusedInputException("scope", "Only administrators can have a token that administrates.");
		}
		if (of(by).size() >= MOST) {
			throw new RefusedInputException("name", "You have " + MOST + " tokens. Please end one first.");
		}
		Secret token = new Secret(PREFIX + Secret.token().text());
		Instant expires = this.jdbc.sql("""
				insert into api_token (id, person_id, token_hash, name, scope, expires_at)
				values (:id, :person, :hash, :name, :scope, now() + make_interval(days => :days))
				returning expires_at
				""")
			.param("id", UUID.randomUUID())
			.param("person", by.value())
			.param("hash", token.hash())
			.param("name", name)
			.param("scope", scope.name())
			.param("days", days)
			.query((row, number) -> instant(row, "expires_at"))
			.single();
		this.events.publishEvent(new ApiToken.Made(by, name, scope, expires));
		return token.text();
	}

	/**
	 * Ends the token, if it is one of this person's.
	 */
	public void end(PersonId by, UUID id) {
		this.jdbc.sql("delete from api_token where id = :id and person_id = :person returning name")
			.param("id", id)
			.param("person", by.value())
			.query(String.class)
			.optional()
			.ifPresent((name) -> this.events.publishEvent(new ApiToken.Ended(by, name)));
	}

	/**
	 * Ends all tokens of somebody who has left.
	 */
	void endAllOf(PersonId person) {
		this.jdbc.sql("delete from api_token where person_id = :person returning name")
			.param("person", person.value())
			.query(String.class)
			.list()
			.forEach((name) -> this.events.publishEvent(new ApiToken.Ended(person, name)));
	}

	/**
	 * Whoever the holder of this token acts for, and how far they may go.
	 */
	public Optional<Bearer> whoHas(String token) {
		return token.startsWith(PREFIX) ? this.jdbc
			.sql("""
					select t.id, t.person_id, t.scope, coalesce(t.last_used_at < now() - interval '1 minute', true) as rested
					from api_token t join person p on p.id = t.person_id
					where t.token_hash = :hash and t.expires_at > now() and p.active
					""")
			.param("hash", new Secret(token).hash())
			.query((row, number) -> {
				if (row.getBoolean("rested")) {
					use(row.getObject("id", UUID.class));
				}
				Person person = this.people.withId(new PersonId(row.getObject("person_id", UUID.class))).orElseThrow();
				return Bearer.of(person, Scope.valueOf(row.getString("scope")));
			})
			.optional() : Optional.empty();
	}

	// Writing at each request would cost more than the request.
	private void use(UUID id) {
		this.jdbc.sql("update api_token set last_used_at = now() where id = :id").param("id", id).update();
	}

	private static ApiToken token(ResultSet row, int number) throws SQLException {
		return new ApiToken(row.getObject("id", UUID.class), row.getString("name"),
				Scope.valueOf(row.getString("scope")), instant(row, "made_at"), instant(row, "expires_at"),
				instantOrNull(row, "last_used_at"), row.getBoolean("expired"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
		OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
		return (at != null) ? at.toInstant() : null;
	}

	/**
	 * Who acts for somebody by a token.
	 *
	 * @param person as they are to what is asked for: an administrator only where the
	 * token says so
	 * @param scope how far they may go
	 */
	public record Bearer(SignedIn person, Scope scope) {

		static Bearer of(Person person, Scope scope) {
			return new Bearer(new SignedIn(person, scope.roleOf(person)), scope.heldBy(person.role()));
		}

	}

}
