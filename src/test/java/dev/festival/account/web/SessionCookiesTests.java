package dev.festival.account.web;

import java.time.Duration;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The cookie that carries the session.
 */
class SessionCookiesTests {

	private final SessionIds ids = new SessionIds();

	private final SessionCookies cookies = new SessionCookies(this.ids, Duration.ofDays(30));

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void onlyThisHostCanSetItWherePeopleComeByHttps() {
		this.request.setSecure(true);
		this.request.setContextPath("/elsewhere");
		this.cookies.writeCookieValue(new CookieValue(this.request, this.response, this.ids.generate()));
		assertThat(this.response.getHeader("Set-Cookie")).startsWith("__Host-SESSION=")
			.contains("Path=/;", "Secure", "HttpOnly", "SameSite=Lax", "Max-Age=2592000")
			.doesNotContain("Domain");
	}

	@Test
	void itIsAnOrdinaryOneElsewhere() {
		this.cookies.writeCookieValue(new CookieValue(this.request, this.response, this.ids.generate()));
		assertThat(this.response.getHeader("Set-Cookie")).startsWith("SESSION=").doesNotContain("Secure");
	}

	@Test
	void plainOneIsNotBelievedWherePeopleComeByHttps() {
		this.request.setCookies(new Cookie("SESSION", "aWQ="));
		assertThat(this.cookies.readCookieValues(this.request)).containsExactly(SessionIds.idOf("id"));
		this.request.setSecure(true);
		assertThat(this.cookies.readCookieValues(this.request)).isEmpty();
	}

	@Test
	void cookieHoldsTheSecretThatTheIdIsMadeOf() {
		String id = this.ids.generate();
		this.cookies.writeCookieValue(new CookieValue(this.request, this.response, id));
		Cookie written = java.util.Objects.requireNonNull(this.response.getCookie("SESSION"));
		assertThat(new String(java.util.Base64.getDecoder().decode(written.getValue()),
				java.nio.charset.StandardCharsets.UTF_8))
			.isNotEqualTo(id)
			.hasSizeGreaterThanOrEqualTo(32);
		this.request.setCookies(written);
		assertThat(this.cookies.readCookieValues(this.request)).containsExactly(id);
	}

}
