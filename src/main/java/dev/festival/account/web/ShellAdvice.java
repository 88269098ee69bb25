package dev.festival.account.web;

import dev.festival.account.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives every page its frame.
 */
@ControllerAdvice
class ShellAdvice {

	@ModelAttribute("shell")
	Shell shell(@AuthenticationPrincipal @Nullable SignedIn reader,
			@CookieValue(name = Theme.COOKIE, required = false) @Nullable String theme, HttpServletRequest request) {
		return new Shell(reader, Theme.of(theme), request.getServletPath());
	}

}
