package dev.festival.account.web;

import dev.festival.account.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

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
	 * Signs the person in, in a session that begins now: nothing of one before is theirs.
	 */
	void letIn(Person person, HttpServletRequest request, HttpServletResponse response) {
		HttpSession before = request.getSession(false);
		if (before != null) {
			before.invalidate();
		}
		SecurityContext context = Sessions.contextOf(person);
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
	}

}
