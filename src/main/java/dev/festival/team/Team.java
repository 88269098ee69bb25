package dev.festival.team;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

import org.springframework.data.domain.AbstractAggregateRoot;

import dev.festival.account.PersonId;

/**
 * People who look after something together.
 */
@Entity
public class Team extends AbstractAggregateRoot<Team> {

	@Id
	private UUID id;

	private String name;

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "team_member", joinColumns = @JoinColumn(name = "team_id"))
	private Set<Member> members = new HashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Team() {
	}

	/**
	 * Makes a team of nobody.
	 * @param name 1 to 100 characters
	 */
	Team(String name) {
		this.id = UUID.randomUUID();
		this.name = name;
		registerEvent(new Changed(name, 0, 0));
	}

	/**
	 * Gives it another name and other members.
	 */
	void change(String name, Set<Member> members) {
		this.name = name;
		this.members.retainAll(members);
		this.members.addAll(members);
		registerEvent(new Changed(name, members.size(), (int) members.stream().filter(Member::leads).count()));
	}

	public UUID id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	public Set<Member> members() {
		return Set.copyOf(this.members);
	}

	public boolean includes(PersonId person) {
		return this.members.stream().anyMatch((member) -> member.person().equals(person));
	}

	public boolean isLedBy(PersonId person) {
		return this.members.contains(new Member(person, true));
	}

	/**
	 * A team was made, renamed or has other members.
	 */
	public record Changed(String name, int members, int leads) {
	}

	/**
	 * A team is no more.
	 */
	public record Dissolved(String name) {
	}

}
