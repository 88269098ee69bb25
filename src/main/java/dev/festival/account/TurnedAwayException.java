package dev.festival.account;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Somebody is not let in although a provider vouches for them.
 */
public class TurnedAwayException extends RuntimeException {

	private final Reason reason;

	private final @Nullable String email;

	TurnedAwayException(Reason reason, Claims claims) {
		super("Not let in by single sign-on: " + reason);
		this.reason = reason;
		this.email = claims.email();
	}

	public Reason reason() {
		return this.reason;
	}

	/**
	 * The address that they have at the provider.
	 */
	public Optional<String> email() {
		return Optional.ofNullable(this.email);
	}

	/**
	 * Why that is so.
	 */
	public enum Reason {

		/** The provider doesn't say an address, and everybody here has one. */
		NO_ADDRESS,

		/** Anybody could have typed that address. */
		UNVERIFIED,

		/** The account is deactivated. */
		LEFT,

		/** The provider vouched for somebody else with that address before. */
		TAKEN

	}

}
