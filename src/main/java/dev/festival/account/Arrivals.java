package dev.festival.account;

import java.util.Optional;

import dev.festival.account.TurnedAwayException.Reason;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people in whom the provider vouches for, and makes those known who are here for
 * the first time.
 */
@Component
@Conditional(Provider.Configured.class)
@Transactional
public class Arrivals {

	private final Provider provider;

	private final People people;

	private final PeopleEditor editor;

	private final ApplicationEventPublisher events;

	Arrivals(Provider provider, People people, PeopleEditor editor, ApplicationEventPublisher events) {
		this.provider = provider;
		this.people = people;
		this.editor = editor;
		this.events = events;
	}

	/**
	 * The person whom the claims are about, with the role and in the teams that their
	 * groups say.
	 * @throws TurnedAwayException when they are not let in
	 */
	public Person welcome(Claims claims) {
		Person person = this.people.bySubject(claims.issuer(), claims.subject())
			.or(() -> withAddress(claims))
			.orElseGet(() -> arrive(claims));
		if (!person.active()) {
			throw new TurnedAwayException(Reason.LEFT, claims);
		}
		// First, as it locks those who decide about the person.
		this.editor.follow(person, this.provider.roleBy(claims.groups(), person.role()));
		if (!person.isLinkedBy(claims.issuer())) {
			person.linkTo(claims);
			this.events.publishEvent(new Person.Linked(person.id(), person.name(), person.email()));
		}
		if (this.provider.teams()) {
			this.events.publishEvent(new Person.GroupsTold(person.id(), claims.groups()));
		}
		return person;
	}

	/**
	 * Somebody who was here before the provider, told by an address that is known to be
	 * theirs. Where it has had another owner at the provider, it may have been given to a
	 * new colleague, who must not get the account of the old one.
	 */
	private Optional<Person> withAddress(Claims claims) {
		Optional<Person> known = this.people.withEmail(address(claims));
		if (known.filter((person) -> person.isLinkedBy(claims.issuer())).isPresent()) {
			throw new TurnedAwayException(Reason.TAKEN, claims);
		}
		return known;
	}

	private Person arrive(Claims claims) {
		Role role = this.provider.roleBy(claims.groups(), Role.MEMBER);
		Person person = this.people.saveAndFlush(claims.person(address(claims), role));
		this.events.publishEvent(new Person.Arrived(person.id(), person.name(), person.email(), role));
		return person;
	}

	private static String address(Claims claims) {
		String email = claims.email();
		if (email == null) {
			throw new TurnedAwayException(Reason.NO_ADDRESS, claims);
		}
		if (!claims.verified()) {
			throw new TurnedAwayException(Reason.UNVERIFIED, claims);
		}
		return email;
	}

}
