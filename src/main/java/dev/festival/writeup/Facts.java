package dev.festival.writeup;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a story before it is told: its title, when it was, how bad, and what
 * was affected. The teams are those who look after that or took part; who may read the
 * story is said by its {@link Audience} alone.
 *
 * @param title 1 to 200 characters
 * @param occurred roughly when it was
 * @param zone the zone that the story is told in
 */
@Embeddable
public record Facts(@Column(name = "title") String title, @Enumerated(EnumType.STRING) @Column(name = "kind") Kind kind,
		@Enumerated(EnumType.STRING) @Column(name = "severity") @Nullable Severity severity,
		@Column(name = "occurred_at") Instant occurred, @Column(name = "zone") ZoneId zone,
		@Column(name = "services") List<String> services, @Column(name = "teams") List<String> teams,
		@Column(name = "tags") List<String> tags) implements State {

	public Facts {
		services = List.copyOf(services);
		teams = List.copyOf(teams);
		tags = List.copyOf(tags);
	}

	/**
	 * The same about these services and teams.
	 */
	public Facts about(List<String> otherServices, List<String> otherTeams) {
		return new Facts(this.title, this.kind, this.severity, this.occurred, this.zone, otherServices, otherTeams,
				this.tags);
	}

	/**
	 * The same with these teams, too.
	 */
	public Facts alsoOf(List<String> moreTeams) {
		return about(this.services, Stream.concat(this.teams.stream(), moreTeams.stream()).distinct().toList());
	}

}
