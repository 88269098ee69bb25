package dev.festival.account;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who tells, reads or follows up.
 */
@Entity
public class Person {

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	@Id
	private UUID id;

	private String name;

	private String email;

	private ZoneId zone;

	@Enumerated(EnumType.STRING)
	private Role role;

	private @Nullable String passwordHash;

	private @Nullable String issuer;

	private @Nullable String subject;

	private boolean active = true;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Person() {
	}

	/**
	 * Makes a person who cannot sign in yet: that takes a password, or somebody who
	 * vouches for them.
	 */
	public Person(String name, String email, ZoneId zone, Role role) {
		this.id = PersonId.random().value();
		this.name = name.strip();
		this.email = email.strip();
		this.zone = zone;
		this.role = role;
	}

	public PersonId id() {
		return new PersonId(this.id);
	}

	public String name() {
		return this.name;
	}

	public String email() {
		return this.email;
	}

	public ZoneId zone() {
		return this.zone;
	}

	public Role role() {
		return this.role;
	}

	/**
	 * One or two capital letters that stand for the name where there's little room.
	 */
	public String initials() {
		return initials(this.name);
	}

	public boolean active() {
		return this.active;
	}

	/**
	 * Whether the person has a way in and is still one of us.
	 */
	public boolean canSignIn() {
		return this.active && (hasPassword() || isLinked());
	}

	public boolean hasPassword() {
		return this.passwordHash != null;
	}

	/**
	 * Whether the person has come in by single sign-on.
	 */
	public boolean isLinked() {
		return this.subject != null;
	}

	/**
	 * What the one who vouches for the person calls them.
	 */
	public Optional<String> subject() {
		return Optional.ofNullable(this.subject);
	}

	boolean isLinkedBy(String provider) {
		return provider.equals(this.issuer);
	}

	Optional<String> passwordHash() {
		return Optional.ofNullable(this.passwordHash);
	}

	void rename(String newName) {
		this.name = newName.strip();
	}

	void moveTo(ZoneId newZone) {
		this.zone = newZone;
	}

	void choosePassword(String hash) {
		this.passwordHash = hash;
	}

	void linkTo(Claims claims) {
		this.issuer = claims.issuer();
		this.subject = claims.subject();
	}

	void unlink() {
		this.issuer = null;
		this.subject = null;
	}

	void takeOn(Role newRole) {
		this.role = newRole;
	}

	void leave() {
		this.active = false;
	}

	void comeBack() {
		this.active = true;
	}

	static String initials(String name) {
		List<String> words = BLANKS.splitAsStream(name.strip()).toList();
		String first = firstLetter(words.getFirst());
		return (words.size() == 1) ? first : first + firstLetter(words.getLast());
	}

	private static String firstLetter(String word) {
		return word.isEmpty() ? "" : Character.toString(word.codePointAt(0)).toUpperCase(Locale.ROOT);
	}

	/**
	 * Somebody is called something else now.
	 */
	public record Renamed(PersonId person, String from, String to) {
	}

	/**
	 * Somebody has chosen another password.
	 */
	public record PasswordChanged(PersonId person) {
	}

	/**
	 * There is a link by which somebody can choose another password.
	 */
	public record PasswordLinkMade(PersonId person, String name, String email) {
	}

	/**
	 * Somebody has chosen another password by such a link.
	 */
	public record PasswordReset(PersonId person) {
	}

	/**
	 * Somebody was here for the first time, whom a provider vouches for.
	 */
	public record Arrived(PersonId person, String name, String email, Role role) {
	}

	/**
	 * Somebody whom we know can sign in by a provider too.
	 */
	public record Linked(PersonId person, String name, String email) {
	}

	/**
	 * Somebody is a stranger to the provider again.
	 */
	public record Unlinked(PersonId person, String name, String email) {
	}

	/**
	 * Somebody came in who belongs to these groups at the provider, and to no others.
	 */
	public record GroupsTold(PersonId person, Set<String> groups) {
	}

	/**
	 * Somebody may do something else now.
	 */
	public record RoleChanged(PersonId person, String name, String email, Role from, Role to) {
	}

	/**
	 * Somebody is no longer one of us.
	 */
	public record Deactivated(PersonId person, String name, String email) {
	}

	/**
	 * Somebody is one of us again.
	 */
	public record Reactivated(PersonId person, String name, String email) {
	}

}
