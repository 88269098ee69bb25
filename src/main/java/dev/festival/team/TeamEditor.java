package dev.festival.team;

import java.util.Set;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes, changes and dissolves teams.
 */
@Service
@Transactional
public class TeamEditor {

	private static final UUID NONE = new UUID(0, 0);

	private final Teams teams;

	private final ApplicationEventPublisher events;

	TeamEditor(Teams teams, ApplicationEventPublisher events) {
		this.teams = teams;
		this.events = events;
	}

	/**
	 * Makes a team of nobody.
	 * @throws TeamNameTakenException when another team is called so
	 */
	public Team make(String name) {
		return save(new Team(refuseTaken(name, NONE)));
	}

	/**
	 * Gives a team this name and exactly these members.
	 * @throws TeamNameTakenException when another team is called so
	 */
	public Team change(UUID id, String name, Set<Member> members) {
		Team team = this.teams.findById(id).orElseThrow(NoSuchTeamException::new);
		team.change(refuseTaken(name, id), members);
		return save(team);
	}

	public void dissolve(UUID id) {
		Team team = this.teams.findById(id).orElseThrow(NoSuchTeamException::new);
		this.teams.delete(team);
		this.events.publishEvent(new Team.Dissolved(team.name()));
	}

	private String refuseTaken(String name, UUID except) {
		if (this.teams.isTaken(name, except)) {
			throw new TeamNameTakenException(name);
		}
		return name;
	}

	// Another administrator may have taken the name in this very moment.
	private Team save(Team team) {
		try {
			return this.teams.saveAndFlush(team);
		}
		catch (DataIntegrityViolationException ex) {
			throw new TeamNameTakenException(team.name());
		}
	}

}
