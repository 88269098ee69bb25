package dev.festival.account;

/**
 * What a person may do beyond telling and reading.
 */
public enum Role {

	/** Tells, reads, follows up. */
	MEMBER,

	/** Also goes over the follow-ups of others. */
	MANAGER,

	/** Also invites people and looks after the instance. */
	ADMINISTRATOR

}
