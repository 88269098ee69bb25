package dev.festival.account.web;

import dev.festival.account.Person;
import dev.festival.account.PersonId;
import dev.festival.account.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Lets people in who have proved who they are otherwise than on the sign-in page.
 */
@Component
class Door {

	private final SecurityContextRepository contexts;

	private final FindByIndexNameSessionRepository<?> sessions;

	Door(SecurityContextRepository contexts, FindByIndexNameSessionRepository<?> sessions) {
		this.contexts = contexts;
		this.sessions = sessions;
	}

	/**
	 * Signs the person in, under a new session id when there was a session.
	 */
	void letIn(Person person, HttpServletRequest request, HttpServletResponse response) {
		if (request.getSession(false) != null) {
			request.changeSessionId();
		}
		refresh(person, request, response);
	}

	/**
	 * Makes the session say what has changed about its person.
	 */
	void refresh(Person person, HttpServletRequest request, HttpServletResponse response) {
		SignedIn signedIn = new SignedIn(person);
		signedIn.eraseCredentials();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(
				UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities()));
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
	}

	/**
	 * Signs the person out on every other device.
	 */
	void closeOthers(PersonId person, HttpSession session) {
		this.sessions.findByPrincipalName(person.toString())
			.keySet()
			.stream()
			.filter((id) -> !id.equals(session.getId()))
			.forEach(this.sessions::deleteById);
	}

}
