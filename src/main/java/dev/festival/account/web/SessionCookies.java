package dev.festival.account.web;

import java.time.Duration;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * Keeps the id of a session in a cookie: where people come by HTTPS in one that only this
 * very host can set and only over HTTPS, elsewhere in an ordinary one.
 */
class SessionCookies implements CookieSerializer {

	private final CookieSerializer secure;

	private final CookieSerializer plain;

	SessionCookies(Duration longest) {
		this.secure = cookie("__Host-SESSION", longest);
		this.plain = cookie("SESSION", longest);
	}

	@Override
	public void writeCookieValue(CookieValue value) {
		of(value.getRequest()).writeCookieValue(value);
	}

	/**
	 * A plain cookie isn't believed over HTTPS: anybody on the way could have set it.
	 */
	@Override
	public List<String> readCookieValues(HttpServletRequest request) {
		return of(request).readCookieValues(request);
	}

	private CookieSerializer of(HttpServletRequest request) {
		return request.isSecure() ? this.secure : this.plain;
	}

	/**
	 * A cookie that is out of reach of scripts and of other sites, and secure by itself
	 * when the request is.
	 */
	private static CookieSerializer cookie(String name, Duration longest) {
		DefaultCookieSerializer cookie = new DefaultCookieSerializer();
		cookie.setCookieName(name);
		cookie.setCookiePath("/");
		cookie.setCookieMaxAge(Math.toIntExact(longest.toSeconds()));
		return cookie;
	}

}
