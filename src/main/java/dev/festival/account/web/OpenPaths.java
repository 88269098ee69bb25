package dev.festival.account.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What can be seen without signing in.
 */
final class OpenPaths {

	static final RequestMatcher MATCHER = anyOf("/login", "/set-up", "/invitations/{token}", "/password-resets/{token}",
			"/shared/{token}", "/shared/{token}/deck", "/shared/{token}/deck.pptx", "/shared/{token}/deck.html",
			"/shared/{token}/deck.md", "/shared/{token}/deck.pdf", "/shared/{token}/write-up.pdf",
			"/shared/{token}/deck/images/{image}", "/shared/{token}/images/{image}", "/live", "/live/{code}",
			"/live/{code}/events", "/live/{code}/state", "/live/{code}/slides/{slide}", "/live/{code}/images/{image}",
			"/live/{code}/reactions", "/live/{code}/questions", "/error", "/css/**", "/js/**", "/fonts/**",
			"/vendor/**", "/icons*.svg", "/favicon*.svg", "/actuator/health/**");

	private OpenPaths() {
	}

	static boolean isOpen(HttpServletRequest request) {
		return MATCHER.matches(request);
	}

	private static RequestMatcher anyOf(String... patterns) {
		PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
		return new OrRequestMatcher(List.of(patterns).stream().<RequestMatcher>map(paths::matcher).toList());
	}

}
