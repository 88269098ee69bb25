package dev.festival.account.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.session.Session;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Remembers the session of a request until its end. Spring Session forgets it when the
 * answer begins and would read it a second time from the database, only to see that it is
 * still there.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
class SessionMemory extends OncePerRequestFilter {

	private static final ThreadLocal<@Nullable Request> CURRENT = new ThreadLocal<>();

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		CURRENT.set(new Request());
		try {
			chain.doFilter(request, response);
		}
		finally {
			CURRENT.remove();
		}
	}

	/**
	 * The session of that id, if this request has read it before.
	 */
	@Nullable Session recall(String id) {
		Request request = CURRENT.get();
		Session session = (request != null) ? request.session : null;
		return (session != null && session.getId().equals(id)) ? session : null;
	}

	/**
	 * Keeps it, or forgets another, for the rest of the request; outside of requests,
	 * nothing is kept.
	 */
	void remember(@Nullable Session session) {
		Request request = CURRENT.get();
		if (request != null) {
			request.session = session;
		}
	}

	private static final class Request {

		private @Nullable Session session;

	}

}
