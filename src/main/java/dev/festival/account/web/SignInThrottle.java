package dev.festival.account.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

import dev.festival.account.SignInTries;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nobody guess passwords quickly: not even the right one helps during the pause.
 */
class SignInThrottle extends OncePerRequestFilter {

	private static final RequestMatcher TRY = PathPatternRequestMatcher.withDefaults()
		.matcher(HttpMethod.POST, "/login");

	private final SignInTries tries;

	SignInThrottle(SignInTries tries) {
		this.tries = tries;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<Duration> pause = TRY.matches(request) ? this.tries.count(email(request), request.getRemoteAddr())
				: Optional.empty();
		if (pause.isPresent()) {
			SignInController.pause(request, response, pause.get());
		}
		else {
			chain.doFilter(request, response);
		}
	}

	void forgive(HttpServletRequest request) {
		this.tries.forget(email(request), request.getRemoteAddr());
	}

	private static String email(HttpServletRequest request) {
		// As the filter that compares the password reads it, control characters cut off.
		return Objects.requireNonNullElse(request.getParameter("email"), "").trim();
	}

}
