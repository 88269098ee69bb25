package dev.festival.account;

import java.util.Locale;

/**
 * How far a script may go with a token; each scope includes those before it.
 */
public enum Scope {

	READ("Read", "Sees what you may see."),

	WRITE("Read and write", "Also files and changes write-ups, where you may."),

	ADMIN("Read, write and administer", "Also does what only administrators may.");

	private final String label;

	private final String meaning;

	Scope(String label, String meaning) {
		this.label = label;
		this.meaning = meaning;
	}

	public String label() {
		return this.label;
	}

	public String meaning() {
		return this.meaning;
	}

	/**
	 * How the API and the audit log call it.
	 */
	public String text() {
		return name().toLowerCase(Locale.ROOT);
	}

	public boolean includes(Scope other) {
		return compareTo(other) >= 0;
	}

	/**
	 * How far it goes for somebody of this role: nobody administrates by a token who
	 * doesn't by themselves.
	 */
	public Scope heldBy(Role role) {
		return (this == ADMIN && role != Role.ADMINISTRATOR) ? WRITE : this;
	}

	/**
	 * What somebody of this role is to those who act for them: an administrator only
	 * where the token says so.
	 */
	Role roleOf(Person person) {
		return (person.role() == Role.ADMINISTRATOR && this != ADMIN) ? Role.MANAGER : person.role();
	}

}
