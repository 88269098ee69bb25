package dev.festival.account;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What lets a script act for a person until it expires or is ended.
 *
 * @param id names it, without letting anybody in
 * @param name what its person calls it
 * @param lastUsed when it was last used, to the minute; or null when it never was
 * @param expired whether it is over, by the database's clock
 */
public record ApiToken(UUID id, String name, Scope scope, Instant made, Instant expires, @Nullable Instant lastUsed,
		boolean expired) {

	/**
	 * A script can act for somebody by a new token.
	 */
	public record Made(PersonId by, String name, Scope scope, Instant expires) {
	}

	/**
	 * A token opens nothing any more.
	 */
	public record Ended(PersonId by, String name) {
	}

}
