package dev.festival.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everybody who is known here.
 */
@Transactional(readOnly = true)
public interface People extends Repository<Person, UUID> {

	Optional<Person> findById(UUID id);

	@Query("select p from Person p order by lower(p.name), p.id")
	List<Person> byName(Limit limit);

	@Query("select p from Person p where p.active order by lower(p.name), p.id")
	List<Person> activeByName(Limit limit);

	@Query("select p from Person p where p.id in :ids")
	List<Person> withIds(Collection<UUID> ids);

	@Query("select p from Person p where lower(p.email) = lower(:email)")
	Optional<Person> byEmail(@Param("email") String email);

	@Query("select p from Person p where p.issuer = :issuer and p.subject = :subject")
	Optional<Person> bySubject(@Param("issuer") String issuer, @Param("subject") String subject);

	/**
	 * Those who can sign in and administrate, whom nobody else changes until the
	 * transaction ends.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select p from Person p
			where p.active and (p.passwordHash is not null or p.subject is not null) and p.role = ADMINISTRATOR
			order by p.id
			""")
	List<Person> lockAdministrators();

	/**
	 * Writes at once, so that an address that somebody else has is noticed here.
	 */
	@Transactional
	Person saveAndFlush(Person person);

	default Optional<Person> withId(PersonId id) {
		return findById(id.value());
	}

	/**
	 * The person with this e-mail address, however its letters are cased.
	 */
	default Optional<Person> withEmail(String email) {
		// The database can't even be asked for the character zero.
		return (email.indexOf('\0') < 0) ? byEmail(email.strip()) : Optional.empty();
	}

	/**
	 * Everybody who is still here by name, 1,000 at most.
	 */
	default List<Person> active() {
		return activeByName(Limit.of(1_000));
	}

	/**
	 * Whom a form offers, by name: everybody who is still here, 1,000 at most, and
	 * whoever was chosen before, or saving the form would let them go.
	 */
	default List<Person> offered(Collection<PersonId> chosen) {
		List<Person> offered = new ArrayList<>(active());
		Set<UUID> missing = chosen.stream().map(PersonId::value).collect(Collectors.toSet());
		offered.forEach((person) -> missing.remove(person.id().value()));
		if (!missing.isEmpty()) {
			offered.addAll(withIds(missing));
			offered.sort(Comparator.comparing((Person person) -> person.name().toLowerCase(Locale.ROOT)));
		}
		return offered;
	}

	/**
	 * Everybody by name, 1,000 at most, including those who have left.
	 */
	default List<Person> everybody() {
		return byName(Limit.of(1_000));
	}

}
