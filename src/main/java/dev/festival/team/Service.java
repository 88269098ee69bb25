package dev.festival.team;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * Something that people use or run, that write-ups name and that a team looks after.
 */
@Entity
public class Service extends AbstractAggregateRoot<Service> {

	@Id
	private UUID id;

	private String name;

	private String sentence;

	@Column(name = "team_id")
	private @Nullable UUID team;

	private @Nullable String link;

	private boolean retired;

	private int revision;

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "service_alias", joinColumns = @JoinColumn(name = "service_id"))
	@Column(name = "alias")
	private Set<String> aliases = new HashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Service() {
	}

	Service(Description description) {
		this.id = UUID.randomUUID();
		take(description);
		registerEvent(new Added(this.name));
		// Stories may have it in other letters.
		registerEvent(new Renamed(this.name, this.name));
	}

	void change(Description description) {
		if (description.equals(description())) {
			return;
		}
		String before = this.name;
		take(description);
		this.revision++;
		registerEvent(new Changed(this.name, before));
		if (!before.equals(this.name)) {
			answerTo(before);
			registerEvent(new Renamed(before, this.name));
		}
	}

	/**
	 * Stands for another name, too.
	 */
	void takeOver(String other, Set<String> otherAliases) {
		answerTo(other);
		otherAliases.forEach(this::answerTo);
		this.revision++;
		registerEvent(new Merged(other, this.name));
		registerEvent(new Renamed(other, this.name));
	}

	/**
	 * Is offered to stories or no longer; those that name it do so still.
	 */
	void retire(boolean retired) {
		if (this.retired != retired) {
			this.retired = retired;
			this.revision++;
			registerEvent(new Retired(this.name, retired));
		}
	}

	private void take(Description description) {
		this.name = description.name();
		this.sentence = description.sentence();
		this.team = description.team();
		this.link = description.link();
		this.aliases.removeIf(this.name::equalsIgnoreCase);
	}

	private void answerTo(String other) {
		if (!this.name.equalsIgnoreCase(other) && this.aliases.stream().noneMatch(other::equalsIgnoreCase)) {
			this.aliases.add(other);
		}
	}

	public UUID id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	public @Nullable UUID team() {
		return this.team;
	}

	public boolean retired() {
		return this.retired;
	}

	public Description description() {
		return new Description(this.name, this.sentence, this.team, this.link);
	}

	/**
	 * What else it is or was called, in alphabetical order.
	 */
	public Set<String> aliases() {
		return new TreeSet<>(this.aliases);
	}

	/**
	 * How often it was changed.
	 */
	public int revision() {
		return this.revision;
	}

	/**
	 * What is said about a service.
	 *
	 * @param name 1 to 60 characters without a comma
	 * @param sentence what it does, or nothing
	 * @param team who looks after it, if anybody does
	 * @param link an address of the web where its runbook or its graphs are
	 */
	public record Description(String name, String sentence, @Nullable UUID team, @Nullable String link) {

		Description called(String other) {
			return new Description(other, this.sentence, this.team, this.link);
		}

		Description by(@Nullable UUID otherTeam) {
			return new Description(this.name, this.sentence, otherTeam, this.link);
		}

	}

	/**
	 * A service came into the catalogue.
	 */
	public record Added(String name) {
	}

	/**
	 * Something else is said about a service.
	 */
	public record Changed(String name, String before) {
	}

	/**
	 * What was called one thing is called another from now on.
	 */
	public record Renamed(String from, String to) {
	}

	/**
	 * Another name is the name of a service, too.
	 */
	public record Merged(String name, String into) {
	}

	/**
	 * A service is no longer offered, or is again.
	 */
	public record Retired(String name, boolean retired) {
	}

}
