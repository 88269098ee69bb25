package dev.festival.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * Keeps the token against forged forms in a cookie, so that forms need no session.
 */
class Tokens implements CsrfTokenRepository {

	private final CookieCsrfTokenRepository cookies = new CookieCsrfTokenRepository();

	Tokens() {
		this.cookies.setCookieCustomizer((cookie) -> cookie.httpOnly(true).sameSite("Lax"));
	}

	@Override
	public CsrfToken generateToken(HttpServletRequest request) {
		return this.cookies.generateToken(request);
	}

	/**
	 * Another site's form comes without our cookie and must not replace it: that would
	 * spoil the forms which are open here.
	 */
	@Override
	public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
		Caller caller = new Caller(request);
		if (caller.onlyReads() || caller.comesFromHere()) {
			this.cookies.saveToken(token, request, response);
		}
	}

	@Override
	public @Nullable CsrfToken loadToken(HttpServletRequest request) {
		return this.cookies.loadToken(request);
	}

}
