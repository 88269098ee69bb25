package dev.festival.account;

import java.util.List;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets administrators say what others may do, and who is no longer one of us. Only one of
 * them decides at a time, so that two can't take the role from each other.
 */
@Component
@Transactional
public class PeopleEditor {

	private static final Logger logger = LoggerFactory.getLogger(PeopleEditor.class);

	private final People people;

	private final JdbcClient jdbc;

	private final ApiTokens tokens;

	private final ApplicationEventPublisher events;

	PeopleEditor(People people, JdbcClient jdbc, ApiTokens tokens, ApplicationEventPublisher events) {
		this.people = people;
		this.tokens = tokens;
		this.jdbc = jdbc;
		this.events = events;
	}

	/**
	 * Gives the person another role.
	 * @throws RefusedInputException when nobody would be left to administrate
	 */
	public Person changeRole(PersonId by, PersonId id, Role role) {
		Person person = decideAbout(id, by);
		if (role != Role.ADMINISTRATOR) {
			leaveAnAdministratorWithout(person);
		}
		give(person, role);
		return person;
	}

	/**
	 * Gives the person the role that their groups at the provider say, unless nobody
	 * would be left to administrate.
	 */
	void follow(Person person, Role role) {
		if (role == person.role()) {
			return;
		}
		List<Person> administrators = this.people.lockAdministrators();
		if (administrators.equals(List.of(person))) {
			logger.warn("{} stays an administrator in spite of their groups, being the only one", person.email());
		}
		else {
			give(person, role);
		}
	}

	/**
	 * Forgets who vouches for the person, so that somebody else can.
	 */
	public Person unlink(PersonId by, PersonId id) {
		Person person = decideAbout(id, by);
		if (person.isLinked()) {
			this.events.publishEvent(new Person.Unlinked(id, person.name(), person.email()));
		}
		person.unlink();
		return person;
	}

	/**
	 * Closes the account of somebody who has left; their name stays in the stories.
	 * @throws RefusedInputException when it is one's own, or nobody would be left to
	 * administrate
	 */
	public Person deactivate(PersonId by, PersonId id) {
		Person person = decideAbout(id, by);
		if (id.equals(by)) {
			throw new RefusedInputException("person",
					"You can’t deactivate yourself. Another administrator can, when you leave.");
		}
		leaveAnAdministratorWithout(person);
		if (person.active()) {
			this.events.publishEvent(new Person.Deactivated(id, person.name(), person.email()));
		}
		person.leave();
		this.tokens.endAllOf(id);
		revokeInvitationsOf(person);
		return person;
	}

	public Person reactivate(PersonId by, PersonId id) {
		Person person = decideAbout(id, by);
		if (!person.active()) {
			this.events.publishEvent(new Person.Reactivated(id, person.name(), person.email()));
		}
		person.comeBack();
		return person;
	}

	/**
	 * Waits for other decisions first, one of which may have been about who asks.
	 */
	private Person decideAbout(PersonId id, PersonId by) {
		if (this.people.lockAdministrators().stream().noneMatch((administrator) -> administrator.id().equals(by))) {
			throw new AccessDeniedException("Only an administrator may do this");
		}
		return this.people.withId(id).orElseThrow();
	}

	private void give(Person person, Role role) {
		if (role != person.role()) {
			this.events
				.publishEvent(new Person.RoleChanged(person.id(), person.name(), person.email(), person.role(), role));
		}
		person.takeOn(role);
		if (role != Role.ADMINISTRATOR) {
			revokeInvitationsOf(person);
		}
	}

	private void leaveAnAdministratorWithout(Person person) {
		if (this.people.lockAdministrators().stream().allMatch((administrator) -> administrator.equals(person))) {
			throw new RefusedInputException("role", person.name()
					+ " is the only administrator. Make somebody else one first, so that the keys aren’t lost.");
		}
	}

	/**
	 * Links that were made before would still let anybody in, even as an administrator.
	 */
	private void revokeInvitationsOf(Person person) {
		this.jdbc.sql("""
				update invitation set revoked_at = now()
				where invited_by = :person and used_at is null and revoked_at is null
				returning id, name, email
				""")
			.param("person", person.id().value())
			.query((row, number) -> new Invitation.TakenBack(row.getObject("id", UUID.class), row.getString("name"),
					row.getString("email")))
			.list()
			.forEach(this.events::publishEvent);
	}

}
