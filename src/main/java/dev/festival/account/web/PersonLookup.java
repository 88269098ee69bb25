package dev.festival.account.web;

import dev.festival.account.People;
import dev.festival.account.Person;
import dev.festival.account.SignedIn;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Finds who wants to sign in by their e-mail address.
 */
@Component
class PersonLookup implements UserDetailsService {

	private final People people;

	PersonLookup(People people) {
		this.people = people;
	}

	/**
	 * Somebody without a password is not found, so that the answer takes as long as for
	 * anybody else who may not come in.
	 */
	@Override
	public UserDetails loadUserByUsername(String email) {
		return this.people.withEmail(email)
			.filter((person) -> person.active() && person.hasPassword())
			.map(SignedIn::new)
			.orElseThrow(() -> new UsernameNotFoundException("Nobody signs in with this address"));
	}

}
