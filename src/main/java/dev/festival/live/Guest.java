package dev.festival.live;

import org.jspecify.annotations.Nullable;

import dev.festival.account.Network;
import dev.festival.account.SignedIn;

/**
 * Somebody who comes with a code.
 *
 * @param person unless they aren't signed in
 * @param address of their machine, which isn't kept
 * @param pass that they were given when they were let in
 */
public record Guest(@Nullable SignedIn person, String address, @Nullable String pass) {

	/**
	 * What their tries are counted by.
	 */
	public String mark() {
		return (this.person != null) ? this.person.personId().toString() : Network.of(this.address);
	}

}
