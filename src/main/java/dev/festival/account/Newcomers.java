package dev.festival.account;

import java.time.ZoneId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes people known who have not been invited yet.
 */
@Component
@Transactional
public class Newcomers {

	private final People people;

	Newcomers(People people) {
		this.people = people;
	}

	/**
	 * Finds the person with the e-mail address, or makes one who cannot sign in until
	 * invited.
	 */
	public PersonId welcome(String name, String email, ZoneId zone) {
		return this.people.withEmail(email)
			.map(Person::id)
			.orElseGet(() -> this.people.saveAndFlush(new Person(name, email, zone, Role.MEMBER)).id());
	}

}
