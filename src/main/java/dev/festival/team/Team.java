package dev.festival.team;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
		// Stories may have it in other letters.
		registerEvent(new Renamed(name, name));
	}

	/**
	 * Gives it another name and other members.
	 */
	void change(String name, Set<Member> members) {
		if (!this.name.equals(name)) {
			registerEvent(new Renamed(this.name, name));
		}
		this.name = name;
		Set<Member> next = members.stream().map(this::asBefore).collect(Collectors.toSet());
		this.members.retainAll(next);
		this.members.addAll(next);
		registerChange();
	}

	/**
	 * Takes the person in when they belong to a group of its name, and out when it was
	 * only such a group that they came by.
	 * @return whether that changed anything
	 */
	boolean follow(PersonId person, Set<String> groups) {
		boolean called = groups.stream().anyMatch(this.name::equalsIgnoreCase);
		boolean changed = called ? !includes(person) && this.members.add(new Member(person, false, true))
				: this.members.removeIf((member) -> member.person().equals(person) && member.byGroup());
		if (changed) {
			registerChange();
		}
		return changed;
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
		return this.members.stream().anyMatch((member) -> member.person().equals(person) && member.leads());
	}

	/**
	 * Whoever came by a group goes by it too, unless a decision was made about them.
	 */
	private Member asBefore(Member chosen) {
		return this.members.stream()
			.filter((member) -> member.person().equals(chosen.person()) && member.leads() == chosen.leads())
			.findAny()
			.orElse(chosen);
	}

	private void registerChange() {
		registerEvent(
				new Changed(this.name, this.members.size(), (int) this.members.stream().filter(Member::leads).count()));
	}

	/**
	 * A team was made, renamed or has other members.
	 */
	public record Changed(String name, int members, int leads) {
	}

	/**
	 * A team is called something else.
	 */
	public record Renamed(String from, String to) {
	}

	/**
	 * A team is no more.
	 */
	public record Dissolved(String name) {
	}

}
