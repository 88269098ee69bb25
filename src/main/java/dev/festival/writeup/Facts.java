package dev.festival.writeup;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a story before it is told: its title, when it was, how bad, and what
 * was affected.
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

}
