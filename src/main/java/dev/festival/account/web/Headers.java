package dev.festival.account.web;

import java.util.List;

import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;

/**
 * What every answer tells the browser: to run and show only what is ours, and to tell
 * nobody about it. A page that needs something else says so itself and is heard.
 */
final class Headers {

	private static final String CONTENT_SECURITY_POLICY = String.join("; ", "default-src 'none'", "script-src 'self'",
			"style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "form-action 'self'",
			"base-uri 'none'", "frame-ancestors 'none'", "manifest-src 'self'", "require-trusted-types-for 'script'",
			"trusted-types default festival");

	private Headers() {
	}

	static List<HeaderWriter> writers() {
		return List.of(unlessSet("Content-Security-Policy", CONTENT_SECURITY_POLICY),
				unlessSet("X-Content-Type-Options", "nosniff"), unlessSet("Referrer-Policy", "same-origin"),
				unlessSet("Permissions-Policy",
						"camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"),
				unlessSet("Cross-Origin-Opener-Policy", "same-origin"),
				unlessSet("Cross-Origin-Resource-Policy", "same-origin"),
				// Asked again each time, but kept: an unchanged page costs a 304.
				unlessSet(HttpHeaders.CACHE_CONTROL, "private, no-cache"), new HstsHeaderWriter(false));
	}

	private static HeaderWriter unlessSet(String name, String value) {
		return (request, response) -> {
			if (!response.containsHeader(name)) {
				response.setHeader(name, value);
			}
		};
	}

}
