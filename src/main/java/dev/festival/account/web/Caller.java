package dev.festival.account.web;

import java.net.URI;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * What the headers of a request tell about who sent it, and whether a person looks at the
 * answer.
 */
record Caller(HttpServletRequest request) {

	private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	boolean onlyReads() {
		return SAFE.contains(this.request.getMethod());
	}

	/**
	 * Whether a whole page is wanted, not an answer to a script.
	 */
	boolean wantsPage() {
		String accept = this.request.getHeader(HttpHeaders.ACCEPT);
		String mode = this.request.getHeader("Sec-Fetch-Mode");
		return this.request.getHeader("HX-Request") == null && accept != null && accept.contains("text/html")
				&& (mode == null || mode.equals("navigate"));
	}

	/**
	 * Whether one of our own pages sent it. Clients that say nothing are no browsers, and
	 * nobody can make them send what they don't mean.
	 */
	boolean comesFromHere() {
		String site = this.request.getHeader("Sec-Fetch-Site");
		if (site != null) {
			return site.equals("same-origin") || site.equals("none");
		}
		String origin = this.request.getHeader(HttpHeaders.ORIGIN);
		return origin == null || isOurs(origin);
	}

	/**
	 * The page that the form was on, as a path of ours.
	 */
	URI pageBefore(String otherwise) {
		String referer = this.request.getHeader(HttpHeaders.REFERER);
		if (referer == null || !isOurs(referer)) {
			return URI.create(otherwise);
		}
		URI page = URI.create(referer);
		String path = page.getRawPath();
		return URI.create((page.getRawQuery() != null) ? path + "?" + page.getRawQuery() : path);
	}

	private boolean isOurs(String origin) {
		@Nullable String host = this.request.getHeader(HttpHeaders.HOST);
		try {
			return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
