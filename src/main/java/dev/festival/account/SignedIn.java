package dev.festival.account;

import java.time.ZoneId;

/**
 * Stub.
 */
public final class SignedIn {

	public PersonId personId() {
		return new PersonId(new java.util.UUID(0, 0));
	}

	public String name() {
		return "";
	}

	public ZoneId zone() {
		return ZoneId.of("UTC");
	}

	public Role role() {
		return Role.MEMBER;
	}

}
