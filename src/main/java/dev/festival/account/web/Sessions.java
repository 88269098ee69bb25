package dev.festival.account.web;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;

import dev.festival.account.Person;
import dev.festival.account.PersonId;
import dev.festival.account.Secret;
import dev.festival.account.SignedIn;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * All sessions of a person, on whichever device and instance they began.
 */
@Component
public class Sessions {

	private final FindByIndexNameSessionRepository<?> sessions;

	Sessions(FindByIndexNameSessionRepository<?> sessions) {
		this.sessions = sessions;
	}

	/**
	 * What a session remembers about its person.
	 */
	static SecurityContext contextOf(Person person) {
		return new SecurityContextImpl(authenticationOf(person));
	}

	/**
	 * Says that it is this person, however they have proved it.
	 */
	public static AbstractAuthenticationToken authenticationOf(Person person) {
		SignedIn signedIn = new SignedIn(person);
		signedIn.eraseCredentials();
		return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities());
	}

	/**
	 * Makes each of them say what has changed about the person, from its next request on.
	 */
	public void renew(Person person) {
		renew(this.sessions, person);
	}

	/**
	 * Those that are alive: this one, then the one used last.
	 */
	List<OpenSession> open(PersonId person, HttpSession here) {
		return this.sessions.findByPrincipalName(person.toString())
			.values()
			.stream()
			.filter((session) -> !session.isExpired())
			.map((session) -> new OpenSession(mark(session.getId()), session.getCreationTime(),
					session.getLastAccessedTime(), session.getId().equals(here.getId())))
			.sorted(Comparator.comparing(OpenSession::here).thenComparing(OpenSession::lastUsed).reversed())
			.toList();
	}

	/**
	 * Signs the person out where the mark says, if that is a session of theirs.
	 */
	void end(PersonId person, String mark) {
		endThose(person, (id) -> mark(id).equals(mark));
	}

	/**
	 * Signs somebody out everywhere who is no longer one of us.
	 */
	@TransactionalEventListener
	void on(Person.Deactivated event) {
		end(event.person());
	}

	/**
	 * Signs the person out everywhere.
	 */
	void end(PersonId person) {
		endThose(person, (id) -> true);
	}

	/**
	 * Signs the person out everywhere but here.
	 */
	void endOthers(PersonId person, HttpSession here) {
		endThose(person, (id) -> !id.equals(here.getId()));
	}

	private static String mark(String id) {
		return HexFormat.of().formatHex(new Secret(id).hash());
	}

	private void endThose(PersonId person, Predicate<String> those) {
		this.sessions.findByPrincipalName(person.toString())
			.keySet()
			.stream()
			.filter(those)
			.forEach(this.sessions::deleteById);
	}

	private static <S extends Session> void renew(FindByIndexNameSessionRepository<S> sessions, Person person) {
		sessions.findByPrincipalName(person.id().toString()).values().forEach((session) -> {
			session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, contextOf(person));
			sessions.save(session);
		});
	}

}
