package dev.festival.team;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import dev.festival.account.Names;
import dev.festival.account.PersonId;

/**
 * Makes, changes and dissolves teams.
 */
@Service
@Transactional
public class TeamEditor {

	private static final UUID NONE = new UUID(0, 0);

	private final Teams teams;

	private final Names names;

	private final ApplicationEventPublisher events;

	TeamEditor(Teams teams, Names names, ApplicationEventPublisher events) {
		this.teams = teams;
		this.names = names;
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
	 * Gives a team this name and these members, as far as there are such people.
	 * @throws TeamNameTakenException when another team is called so
	 */
	public Team change(UUID id, String name, Set<Member> members) {
		Team team = this.teams.findById(id).orElseThrow(NoSuchTeamException::new);
		team.change(refuseTaken(name, id), known(members));
		return save(team);
	}

	public void dissolve(UUID id) {
		Team team = this.teams.findById(id).orElseThrow(NoSuchTeamException::new);
		this.teams.delete(team);
		this.events.publishEvent(new Team.Dissolved(team.name()));
	}

	private Set<Member> known(Set<Member> members) {
		Set<PersonId> people = this.names.of(members.stream().map(Member::person).collect(Collectors.toSet())).keySet();
		return members.stream().filter((member) -> people.contains(member.person())).collect(Collectors.toSet());
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
