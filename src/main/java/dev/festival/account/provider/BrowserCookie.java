package dev.festival.account.provider;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Something that the browser keeps for us, out of reach of scripts.
 *
 * @param name what it is called, behind a prefix where people come by HTTPS
 * @param prefix lets nobody set it but over HTTPS
 * @param path where it is sent
 * @param sameSite from which sites
 * @param age how long it is kept
 */
record BrowserCookie(String name, String prefix, String path, String sameSite, Duration age) {

	/** Coming back from the provider, the browser comes from another site. */
	static final BrowserCookie ATTEMPT = new BrowserCookie("SIGN-IN", "__Host-", "/", "Lax", Duration.ofMinutes(30));

	/** Sent only where somebody signs out, so that it makes no other request longer. */
	static final BrowserCookie ID_TOKEN = new BrowserCookie("SIGN-OUT", "__Secure-", "/logout", "Strict",
			Duration.ofDays(30));

	void write(String value, HttpServletRequest request, HttpServletResponse response) {
		write(value, this.age, request, response);
	}

	/**
	 * Reads it for the last time.
	 */
	Optional<String> take(HttpServletRequest request, HttpServletResponse response) {
		Optional<Cookie> cookie = Optional.ofNullable(WebUtils.getCookie(request, name(request)));
		cookie.ifPresent((known) -> write("", Duration.ZERO, request, response));
		return cookie.map(Cookie::getValue);
	}

	private void write(String value, Duration forTime, HttpServletRequest request, HttpServletResponse response) {
		ResponseCookie cookie = ResponseCookie.from(name(request), value)
			.path(this.path)
			.maxAge(forTime)
			.httpOnly(true)
			.sameSite(this.sameSite)
			.secure(request.isSecure())
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

	private String name(HttpServletRequest request) {
		return request.isSecure() ? this.prefix + this.name : this.name;
	}

}
