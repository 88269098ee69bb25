package dev.festival.audit;

import dev.festival.team.Service;
import dev.festival.team.Team;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what happens to teams, which decide who reads restricted write-ups, and to
 * the services that they look after, in the transaction that does it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TeamListener {

	private final AuditLog log;

	TeamListener(AuditLog log) {
		this.log = log;
	}

	@EventListener
	void on(Team.Changed event) {
		this.log.write(Action.TEAM_CHANGED, Actor.current(), event.name(),
				"members: %d, of whom lead: %d".formatted(event.members(), event.leads()));
	}

	@EventListener
	void on(Service.Added event) {
		this.log.write(Action.SERVICE_ADDED, Actor.current(), event.name(), "");
	}

	@EventListener
	void on(Service.Changed event) {
		this.log.write(Action.SERVICE_CHANGED, Actor.current(), event.name(),
				event.name().equals(event.before()) ? "" : "was called " + event.before());
	}

	@EventListener
	void on(Service.Retired event) {
		this.log.write(event.retired() ? Action.SERVICE_RETIRED : Action.SERVICE_OFFERED, Actor.current(), event.name(),
				"");
	}

	@EventListener
	void on(Service.Merged event) {
		this.log.write(Action.SERVICE_MERGED, Actor.current(), event.into(), "also called " + event.name());
	}

	@EventListener
	void on(Team.Dissolved event) {
		this.log.write(Action.TEAM_DISSOLVED, Actor.current(), event.name(), "");
	}

}
