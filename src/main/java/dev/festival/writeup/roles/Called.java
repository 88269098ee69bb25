package dev.festival.writeup.roles;

/**
 * Somebody whom a text may call by name, and what to say in its place.
 *
 * @param email where their mail goes, which is also where nicknames come from; may be
 * empty
 * @param role what they were, such as "the teller"
 */
public record Called(String name, String email, String role) {

	/**
	 * The same person in another role.
	 */
	public Called as(String otherRole) {
		return new Called(this.name, this.email, otherRole);
	}

}
