package dev.festival.account;

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

	private final People people;

	private final JdbcClient jdbc;

	PeopleEditor(People people, JdbcClient jdbc) {
		this.people = people;
		this.jdbc = jdbc;
	}

	/**
	 * Gives the person another role.
	 * @throws RefusedInputException when nobody would be left to administrate
	 */
	public Person changeRole(PersonId by, PersonId id, Role role) {
		Person person = decideAbout(id, by);
		if (role != Role.ADMINISTRATOR) {
			leaveAnAdministratorWithout(person);
			revokeInvitationsOf(person);
		}
		person.takeOn(role);
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
		revokeInvitationsOf(person);
		person.leave();
		return person;
	}

	public Person reactivate(PersonId by, PersonId id) {
		Person person = decideAbout(id, by);
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
				""").param("person", person.id().value()).update();
	}

}
