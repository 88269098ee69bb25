package dev.festival.account;

import java.time.Instant;

import org.springframework.security.web.webauthn.api.CredentialRecord;

/**
 * A key that a device or a password manager keeps, with which its person signs in instead
 * of a password.
 *
 * @param id names it, without letting anybody in
 * @param name what its person calls it
 * @param since when it was added
 * @param lastUsed when somebody last signed in with it, or when it was added
 */
public record Passkey(String id, String name, Instant since, Instant lastUsed) {

	static Passkey of(CredentialRecord record) {
		return new Passkey(record.getCredentialId().toBase64UrlString(), record.getLabel(), record.getCreated(),
				record.getLastUsed());
	}

	/**
	 * Somebody can sign in with another passkey.
	 */
	public record Added(PersonId by, String name) {
	}

	/**
	 * A passkey lets nobody in any more.
	 */
	public record Removed(PersonId by, String name) {
	}

}
