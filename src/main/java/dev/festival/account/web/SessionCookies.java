package dev.festival.account.web;

import java.time.Duration;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * Keeps the secret of a session in a cookie: where people come by HTTPS in one that only
 * this very host can set and only over HTTPS, elsewhere in an ordinary one.
 */
class SessionCookies implements CookieSerializer {

	private final CookieSerializer secure;

	private final CookieSerializer plain;

	private final SessionIds ids;

	SessionCookies(SessionIds ids, Duration longest) {
		this.ids = ids;
		this.secure = cookie("__Host-SESSION", longest);
		this.plain = cookie("SESSION", longest);
	}

	@Override
	public void writeCookieValue(CookieValue value) {
		CookieSerializer cookie = of(value.getRequest());
		if (value.getCookieValue().isEmpty()) {
			cookie.writeCookieValue(value);
			return;
		}
		this.ids.secretOf(value.getCookieValue())
			.ifPresent((secret) -> cookie
				.writeCookieValue(new CookieValue(value.getRequest(), value.getResponse(), secret)));
	}

	/**
	 * A plain cookie isn't believed over HTTPS: anybody on the way could have set it.
	 */
	@Override
	public List<String> readCookieValues(HttpServletRequest request) {
		return of(request).readCookieValues(request).stream().map(SessionIds::idOf).toList();
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
