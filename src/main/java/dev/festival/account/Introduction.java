package dev.festival.account;

import java.time.ZoneId;

import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * What somebody says about themselves when they first come in.
 *
 * @param name as others shall see it
 * @param email where they can be reached, and what they sign in with
 * @param password what they sign in with
 * @param zone where their clock is
 */
public record Introduction(String name, String email, Password password, ZoneId zone) {

	Person person(Role role, PasswordEncoder encoder) {
		Person person = new Person(this.name, this.email, this.zone, role);
		person.choosePassword(this.password.hash(encoder));
		return person;
	}

	void apply(Person person, Role role, PasswordEncoder encoder) {
		person.rename(this.name);
		person.moveTo(this.zone);
		person.takeOn(role);
		person.choosePassword(this.password.hash(encoder));
	}

}
