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

	private final SessionCookies cookies = new SessionCookies(Duration.ofDays(30));

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void onlyThisHostCanSetItWherePeopleComeByHttps() {
		this.request.setSecure(true);
		this.request.setContextPath("/elsewhere");
		this.cookies.writeCookieValue(new CookieValue(this.request, this.response, "id"));
		assertThat(this.response.getHeader("Set-Cookie")).startsWith("__Host-SESSION=")
			.contains("Path=/;", "Secure", "HttpOnly", "SameSite=Lax", "Max-Age=2592000")
			.doesNotContain("Domain");
	}

	@Test
	void itIsAnOrdinaryOneElsewhere() {
		this.cookies.writeCookieValue(new CookieValue(this.request, this.response, "id"));
		assertThat(this.response.getHeader("Set-Cookie")).startsWith("SESSION=").doesNotContain("Secure");
	}

	@Test
	void plainOneIsNotBelievedWherePeopleComeByHttps() {
		this.request.setCookies(new Cookie("SESSION", "aWQ="));
		assertThat(this.cookies.readCookieValues(this.request)).containsExactly("id");
		this.request.setSecure(true);
		assertThat(this.cookies.readCookieValues(this.request)).isEmpty();
	}

}
