package dev.festival.team;

import dev.festival.account.Person;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets teams follow the groups that somebody belongs to elsewhere, in the transaction in
 * which they come in.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GroupListener {

	private final Teams teams;

	GroupListener(Teams teams) {
		this.teams = teams;
	}

	@EventListener
	void on(Person.GroupsTold event) {
		this.teams.all()
			.stream()
			.filter((team) -> team.follow(event.person(), event.groups()))
			.forEach(this.teams::saveAndFlush);
	}

}
