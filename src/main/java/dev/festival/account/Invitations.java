package dev.festival.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links that let one person in once, for seven days by the database's clock.
 */
@Component
@Transactional
public class Invitations {

	private static final String OPEN = """
			select i.id, i.name, i.email, i.role, p.name as invited_by, i.expires_at
			from invitation i join person p on p.id = i.invited_by
			where i.used_at is null and i.revoked_at is null and i.expires_at > now()
			""";

	/** The token that was shown, or one that went out by mail. */
	private static final String OPENED_BY = """
			and i.id in (select id from invitation where token_hash = :hash union all
				select invitation_id from mailed_invitation where token_hash = :hash)
			""";

	private final JdbcClient jdbc;

	private final People people;

	private final PasswordEncoder passwordEncoder;

	private final ApplicationEventPublisher events;

	Invitations(JdbcClient jdbc, People people, PasswordEncoder passwordEncoder, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.people = people;
		this.passwordEncoder = passwordEncoder;
		this.events = events;
	}

	/**
	 * Invites somebody, who may be known already as long as they have no password.
	 * @return the token of the link, which can't be read again
	 * @throws RefusedInputException when the address belongs to somebody who signs in
	 */
	public String invite(PersonId by, @Nullable String name, @Nullable String email, Role role) {
		if (email != null) {
			this.people.withEmail(email)
				.filter((known) -> known.canSignIn() || !known.active())
				.ifPresent(Invitations::refuse);
		}
		UUID id = UUID.randomUUID();
		Secret token = Secret.token();
		this.jdbc.sql("""
				insert into invitation (id, token_hash, name, email, role, invited_by, expires_at)
				values (:id, :hash, :name, :email, :role, :by, now() + interval '7 days')
				""")
			.param("id", id)
			.param("hash", token.hash())
			.param("name", name)
			.param("email", email)
			.param("role", role.name())
			.param("by", by.value())
			.update();
		this.events.publishEvent(new Invitation.Made(id, name, email, role));
		return token.text();
	}

	/**
	 * The invitation, as long as it lets somebody in.
	 */
	@Transactional(readOnly = true)
	public Optional<Invitation> open(UUID id) {
		return this.jdbc.sql(OPEN + "and i.id = :id").param("id", id).query(Invitations::read).optional();
	}

	/**
	 * Makes another link of the same invitation, for a mail; those made before open it
	 * too, until one of them was used.
	 * @return the token of the link, which can't be read again
	 */
	public String tokenToMail(UUID id) {
		Secret token = Secret.token();
		this.jdbc.sql("insert into mailed_invitation (token_hash, invitation_id) values (:hash, :id)")
			.param("hash", token.hash())
			.param("id", id)
			.update();
		return token.text();
	}

	/**
	 * Takes the invitation back; a link that was used stays used.
	 */
	public void revoke(UUID id) {
		this.jdbc.sql("""
				update invitation set revoked_at = now() where id = :id and used_at is null and revoked_at is null
				returning name, email
				""")
			.param("id", id)
			.query((row, number) -> new Invitation.TakenBack(id, row.getString("name"), row.getString("email")))
			.optional()
			.ifPresent(this.events::publishEvent);
	}

	/**
	 * The invitations that still let somebody in, newest first, 200 at most.
	 */
	@Transactional(readOnly = true)
	public List<Invitation> open() {
		return this.jdbc.sql(OPEN + "order by i.created_at desc, i.id limit 200").query(Invitations::read).list();
	}

	@Transactional(readOnly = true)
	public Optional<Invitation> withToken(String token) {
		return this.jdbc.sql(OPEN + OPENED_BY)
			.param("hash", new Secret(token).hash())
			.query(Invitations::read)
			.optional();
	}

	/**
	 * Lets the person in whom the link was made for.
	 * @return the person, or nothing when the link was used, taken back or has expired
	 * @throws RefusedInputException when the address belongs to somebody else
	 */
	public Optional<Person> accept(String token, Introduction newcomer) {
		return this.jdbc.sql(OPEN + OPENED_BY + "for update of i")
			.param("hash", new Secret(token).hash())
			.query(Invitations::read)
			.optional()
			.map((invitation) -> accept(invitation, newcomer));
	}

	private static Invitation read(ResultSet row, int number) throws SQLException {
		return new Invitation(row.getObject("id", UUID.class), row.getString("name"), row.getString("email"),
				Role.valueOf(row.getString("role")), row.getString("invited_by"),
				row.getObject("expires_at", OffsetDateTime.class).toInstant());
	}

	private Person accept(Invitation invitation, Introduction newcomer) {
		Person person = this.people.withEmail(newcomer.email())
			.map((known) -> greet(known, invitation, newcomer))
			.orElseGet(() -> newcomer.person(invitation.role(), this.passwordEncoder));
		Person saved = this.people.saveAndFlush(person);
		this.jdbc.sql("update invitation set used_at = now(), used_by = :person where id = :id")
			.param("person", saved.id().value())
			.param("id", invitation.id())
			.update();
		this.events.publishEvent(new Invitation.Accepted(invitation.id(), saved.id(), saved.email(), invitation.role(),
				invitation.invitedBy()));
		return saved;
	}

	private Person greet(Person known, Invitation invitation, Introduction newcomer) {
		if (known.canSignIn() || !known.active() || !known.email().equalsIgnoreCase(invitation.email())) {
			throw refuse(known);
		}
		newcomer.apply(known, invitation.role(), this.passwordEncoder);
		return known;
	}

	private static RefusedInputException refuse(Person known) {
		throw new RefusedInputException("email", "There is an account with the address " + known.email() + " already"
				+ (known.active() ? "." : ", which is deactivated. An administrator can reactivate it."));
	}

}
