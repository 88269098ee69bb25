package dev.festival.account;

/**
 * What a person may do besides filing and reading.
 */
public enum Role {

	MEMBER, MANAGER, ADMINISTRATOR

}
