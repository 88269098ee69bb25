package dev.festival;

import java.time.ZoneId;
import java.util.UUID;

import dev.festival.account.PersonId;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sends people to the application under test, with and without an account.
 */
@TestComponent
public class Visitors {

	/** The address of the administrator that the application starts with. */
	public static final String ADMINISTRATOR = "admin@festival.example";

	/** The password of everybody. */
	public static final String PASSWORD = "a password for tests";

	private final Environment environment;

	private final JdbcClient jdbc;

	Visitors(Environment environment, JdbcClient jdbc) {
		this.environment = environment;
		this.jdbc = jdbc;
	}

	/**
	 * Somebody who is not signed in.
	 */
	public Visitor anonymous() {
		return new Visitor("http://localhost:" + this.environment.getRequiredProperty("local.server.port"));
	}

	/**
	 * A new person with an account of their own and a browser in which they are signed
	 * in.
	 */
	public Visitor signedIn(String name) {
		return signedIn(name, "MEMBER", "UTC");
	}

	/**
	 * The same with a role and a time zone.
	 */
	public Visitor signedIn(String name, String role, String zone) {
		String email = UUID.randomUUID() + "@festival.example";
		PersonId id = person(name, email, role, ZoneId.of(zone));
		return anonymous().signIn(email, PASSWORD).as(id, email);
	}

	/**
	 * A person who can sign in with the address and {@link #PASSWORD}.
	 */
	public PersonId person(String name, String email, String role, ZoneId zone) {
		PersonId id = new PersonId(UUID.randomUUID());
		this.jdbc.sql("""
				insert into person (id, name, email, zone, role, password_hash, active, version)
				values (:id, :name, :email, :zone, :role, :hash, true, 0)
				""")
			.param("id", id.value())
			.param("name", name)
			.param("email", email)
			.param("zone", zone.getId())
			.param("role", role)
			// Hashing for real would cost each test a tenth of a second.
			.param("hash", "{noop}" + PASSWORD)
			.update();
		return id;
	}

}
