package dev.festival.account.web;

import dev.festival.account.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Lets people in who have proved who they are otherwise than on the sign-in page.
 */
@Component
class Door {

	private final SecurityContextRepository contexts;

	Door(SecurityContextRepository contexts) {
		this.contexts = contexts;
	}

	/**
	 * Signs the person in, under a new session id when there was a session.
	 */
	void letIn(Person person, HttpServletRequest request, HttpServletResponse response) {
		if (request.getSession(false) != null) {
			request.changeSessionId();
		}
		SecurityContext context = Sessions.contextOf(person);
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
	}

}
