package dev.festival.team.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import dev.festival.account.PersonId;
import dev.festival.markdown.OneLine;
import dev.festival.team.Member;
import dev.festival.team.Team;

/**
 * A team as it is typed and chosen. Whoever leads it belongs to it.
 */
record TeamForm(
		@Size(max = 100, message = "A name has at most 100 characters.") @NotBlank(
				message = "A team needs a name.") @Pattern(regexp = TeamForm.WITHOUT_COMMA,
						message = "Leave commas out: write-ups put them between names.") String name,
		@Nullable List<UUID> members, @Nullable List<UUID> leads) {

	/** Write-ups put commas between names. */
	static final String WITHOUT_COMMA = "[^,]*";

	static final TeamForm EMPTY = new TeamForm("", null, null);

	TeamForm {
		name = OneLine.of(name);
	}

	static TeamForm of(Team team) {
		return new TeamForm(team.name(), people(team, false), people(team, true));
	}

	private static List<UUID> people(Team team, boolean leads) {
		return team.members()
			.stream()
			.filter((member) -> member.leads() == leads)
			.map((member) -> member.person().value())
			.toList();
	}

	Set<Member> chosen() {
		Set<Member> chosen = new HashSet<>();
		orNone(this.leads).forEach((person) -> chosen.add(new Member(new PersonId(person), true)));
		orNone(this.members).stream()
			.filter((person) -> !orNone(this.leads).contains(person))
			.forEach((person) -> chosen.add(new Member(new PersonId(person), false)));
		return chosen;
	}

	public boolean includes(UUID person) {
		return orNone(this.members).contains(person);
	}

	public boolean isLedBy(UUID person) {
		return orNone(this.leads).contains(person);
	}

	private static List<UUID> orNone(@Nullable List<UUID> people) {
		return (people != null) ? people : List.of();
	}

}
