package dev.festival.account;

import java.time.ZoneId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people change what is known about themselves.
 */
@Component
@Transactional
public class ProfileEditor {

	private final People people;

	private final PasswordEncoder passwordEncoder;

	private final ApplicationEventPublisher events;

	ProfileEditor(People people, PasswordEncoder passwordEncoder, ApplicationEventPublisher events) {
		this.people = people;
		this.passwordEncoder = passwordEncoder;
		this.events = events;
	}

	public Person introduce(PersonId id, String name, ZoneId zone) {
		Person person = this.people.withId(id).orElseThrow();
		String before = person.name();
		person.rename(name);
		person.moveTo(zone);
		if (!person.name().equals(before)) {
			this.events.publishEvent(new Person.Renamed(id, before, person.name()));
		}
		return person;
	}

	/**
	 * Changes the password of somebody who knows the one they have.
	 * @throws RefusedInputException when they don't
	 */
	public Person changePassword(PersonId id, String current, Password next) {
		Person person = this.people.withId(id).orElseThrow();
		if (!this.passwordEncoder.matches(current, person.passwordHash().orElse(""))) {
			throw new RefusedInputException("current", "This is not the password you have now.");
		}
		person.choosePassword(next.hash(this.passwordEncoder));
		this.events.publishEvent(new Person.PasswordChanged(id));
		return person;
	}

}
