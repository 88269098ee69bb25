package dev.festival.writeup.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import dev.festival.writeup.Audience;
import dev.festival.writeup.WriteUp;

/**
 * Who may read a write-up, as it is chosen.
 *
 * @param restricted nothing where neither was chosen: what was restricted must not open
 * by a field that got lost
 */
record AudienceForm(@NotNull(message = "Choose who may read it.") @Nullable Boolean restricted,
		@Nullable List<UUID> readers, @Nullable List<UUID> teams, int seen) {

	static AudienceForm of(WriteUp writeUp) {
		Audience audience = writeUp.audience();
		return new AudienceForm(audience.restricted(), audience.readers(), audience.teams(), writeUp.revision());
	}

	Audience audience() {
		return new Audience(isRestricted(), orNone(this.readers), orNone(this.teams));
	}

	public boolean isRestricted() {
		return Boolean.TRUE.equals(this.restricted);
	}

	public boolean isOpen() {
		return Boolean.FALSE.equals(this.restricted);
	}

	public boolean names(UUID personOrTeam) {
		return orNone(this.readers).contains(personOrTeam) || orNone(this.teams).contains(personOrTeam);
	}

	private static List<UUID> orNone(@Nullable List<UUID> ids) {
		return (ids != null) ? ids : List.of();
	}

}
