package dev.festival.account.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import dev.festival.account.SetUp;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Answers those who may not pass: shows readers the way in, and gives writers their text
 * back.
 */
@Component
class Gate implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final SetUp setUp;

	Gate(SetUp setUp) {
		this.setUp = setUp;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
			throws IOException, ServletException {
		Caller caller = new Caller(request);
		if (!caller.wantsPage()) {
			answer(response, HttpStatus.UNAUTHORIZED, "You are not signed in.");
		}
		else if (caller.onlyReads() || this.setUp.isOpen()) {
			response.sendRedirect(request.getContextPath() + (this.setUp.isOpen() ? "/set-up" : "/login"));
		}
		else {
			giveBack(caller, response, HttpStatus.UNAUTHORIZED);
		}
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
			throws IOException, ServletException {
		Caller caller = new Caller(request);
		boolean stale = reason instanceof CsrfException;
		HttpStatus status = (stale && isOutside(request)) ? HttpStatus.UNAUTHORIZED : HttpStatus.FORBIDDEN;
		if (!caller.wantsPage()) {
			answer(response, status,
					(status == HttpStatus.UNAUTHORIZED) ? "You are not signed in." : "You may not do this.");
		}
		else if (stale && isAboutSigningIn(request)) {
			response.sendRedirect(request.getContextPath() + "/login?again");
		}
		else if (stale) {
			giveBack(caller, response, status);
		}
		else {
			response.sendError(status.value());
		}
	}

	/**
	 * A page elsewhere must not get its fields sent under the reader's name, so only what
	 * was typed here is offered to be sent again.
	 */
	private static void giveBack(Caller caller, HttpServletResponse response, HttpStatus status)
			throws IOException, ServletException {
		if (caller.comesFromHere()) {
			response.setStatus(status.value());
			caller.request().getRequestDispatcher(KeptTextController.PATH).forward(caller.request(), response);
		}
		else {
			response.sendError(HttpStatus.FORBIDDEN.value());
		}
	}

	private static void answer(HttpServletResponse response, HttpStatus status, String sentence) throws IOException {
		response.setStatus(status.value());
		response.setContentType("text/plain");
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.getWriter().write(sentence);
	}

	private static boolean isOutside(HttpServletRequest request) {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		boolean signedIn = authentication != null && authentication.isAuthenticated();
		return !signedIn && !OpenPaths.isOpen(request);
	}

	private static boolean isAboutSigningIn(HttpServletRequest request) {
		String path = request.getServletPath();
		return path.equals("/login") || (path.equals("/logout") && isOutside(request));
	}

}
