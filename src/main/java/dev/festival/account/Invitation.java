package dev.festival.account;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A way in for one person that nobody has taken yet.
 *
 * @param id names it, without letting anybody in
 * @param name what the person is called, if the one who invites knows
 * @param email the address that the account will have, if it was said
 * @param role what the person will be
 * @param invitedBy the name of the one who invites
 * @param expiresAt when the link stops working
 */
public record Invitation(UUID id, @Nullable String name, @Nullable String email, Role role, String invitedBy,
		Instant expiresAt) {

	/**
	 * Somebody was invited.
	 */
	public record Made(UUID invitation, @Nullable String name, @Nullable String email, Role role) {
	}

	/**
	 * The person came in whom the invitation was for.
	 */
	public record Accepted(UUID invitation, PersonId by, String email, Role role, String invitedBy) {
	}

	/**
	 * The invitation lets nobody in any more.
	 */
	public record TakenBack(UUID invitation, @Nullable String name, @Nullable String email) {
	}

}
