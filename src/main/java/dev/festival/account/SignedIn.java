package dev.festival.account;

import java.io.Serial;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The person at the other end of a request, as far as the session remembers them.
 */
public final class SignedIn implements UserDetails, CredentialsContainer {

	@Serial
	private static final long serialVersionUID = 1L;

	private final UUID id;

	private final String name;

	private final String zone;

	private final Role role;

	private transient @Nullable String passwordHash;

	public SignedIn(Person person) {
		this(person, person.role());
	}

	/**
	 * Somebody who acts for the person and may do no more than this role.
	 */
	SignedIn(Person person, Role role) {
		this.id = person.id().value();
		this.name = person.name();
		this.zone = person.zone().getId();
		this.role = role;
		this.passwordHash = person.passwordHash().orElse(null);
	}

	public PersonId personId() {
		return new PersonId(this.id);
	}

	public String name() {
		return this.name;
	}

	public ZoneId zone() {
		return ZoneId.of(this.zone);
	}

	public Role role() {
		return this.role;
	}

	public String initials() {
		return Person.initials(this.name);
	}

	public boolean isAdministrator() {
		return this.role == Role.ADMINISTRATOR;
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return List.of(new SimpleGrantedAuthority("ROLE_" + this.role.name()));
	}

	@Override
	public @Nullable String getPassword() {
		return this.passwordHash;
	}

	/**
	 * The id, not the address: a session stays its owner's when the address changes.
	 */
	@Override
	public String getUsername() {
		return this.id.toString();
	}

	@Override
	public void eraseCredentials() {
		this.passwordHash = null;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof SignedIn person && person.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

	@Override
	public String toString() {
		return this.name + " (" + this.id + ")";
	}

}
