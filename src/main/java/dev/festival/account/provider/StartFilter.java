package dev.festival.account.provider;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import dev.festival.account.SetUp;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends somebody to the provider who has asked for it.
 */
class StartFilter extends OncePerRequestFilter {

	private static final RequestMatcher START = PathPatternRequestMatcher.withDefaults()
		.matcher(HttpMethod.GET, "/login/provider");

	private final Discovery discovery;

	private final SetUp setUp;

	StartFilter(Discovery discovery, SetUp setUp) {
		this.discovery = discovery;
		this.setUp = setUp;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!START.matches(request)) {
			chain.doFilter(request, response);
		}
		else if (this.setUp.isOpen()) {
			response.sendRedirect(request.getContextPath() + "/set-up");
		}
		else {
			start(request, response);
		}
	}

	private void start(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
		Optional<Discovery.Found> found = this.discovery.find();
		if (found.isEmpty()) {
			Refused.AWAY.answer(request, response);
			return;
		}
		// Somebody who was turned away is still signed in at the provider.
		Map<String, Object> more = (request.getParameter("other") != null) ? Map.of("prompt", "login") : Map.of();
		Attempt attempt = Attempt.begin();
		OAuth2AuthorizationRequest question = attempt.request(found.get().registration(), more);
		BrowserCookie.ATTEMPT.write(attempt.secret(), request, response);
		response.sendRedirect(question.getAuthorizationRequestUri());
	}

}
