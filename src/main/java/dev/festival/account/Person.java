package dev.festival.account;

/**
 * Stub.
 */
public class Person {

	public PersonId id() {
		return new PersonId(new java.util.UUID(0, 0));
	}

	public String name() {
		return "";
	}

}
