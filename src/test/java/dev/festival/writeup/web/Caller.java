package dev.festival.writeup.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import dev.festival.Page;
import dev.festival.Script;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, or a script of somebody's, who tries an address.
 *
 * @param script how they come, unless by browser
 */
record Caller(Kind kind, Visitor visitor, @Nullable Script script) {

	static Caller of(Kind kind, Visitors visitors) {
		Visitor visitor = (kind == Kind.ANONYMOUS) ? visitors.anonymous()
				: visitors.signedIn("Caller", kind.role, "UTC");
		return of(kind, visitor);
	}

	static Caller of(Kind kind, Visitor visitor) {
		return new Caller(kind, visitor, kind.hasToken() ? Script.of(visitor, kind.scope) : null);
	}

	/**
	 * The status and where it leads to.
	 */
	Tried tries(Addresses.Address address, String path) throws IOException, InterruptedException {
		if (this.script != null) {
			return Tried.of(this.script.send(address.method().name(), path, address.isRead() ? null : json(path)));
		}
		if (path.endsWith("/events")) {
			return stream(path);
		}
		return Tried.of(GuardedStory.go(this.visitor, address, path));
	}

	private static String json(String path) {
		if (path.endsWith("/timeline")) {
			return "{\"lines\": \"15:00 Hijacked\"}";
		}
		return path.contains("/text/") ? "{\"text\": \"Hijacked\", \"revision\": 2147483647}"
				: "{\"title\": \"Filed\", \"occurred\": \"2026-03-10T15:00:00Z\"}";
	}

	/**
	 * An answer without an end is only looked at.
	 */
	private Tried stream(String path) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
			HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.visitor.address() + path))
				.header("Accept", "text/html,text/event-stream");
			this.visitor.cookie("SESSION").ifPresent((session) -> request.header("Cookie", "SESSION=" + session));
			HttpResponse<InputStream> answer = client.send(request.build(), BodyHandlers.ofInputStream());
			answer.body().close();
			client.shutdownNow();
			return new Tried(answer.statusCode(), answer.headers().firstValue("Location").orElse(""), "");
		}
	}

	/**
	 * What came of it.
	 */
	record Tried(int status, String location, String body) {

		static Tried of(Page page) {
			return new Tried(page.status(), page.location(), page.body());
		}

	}

	/**
	 * What they are, and how they come.
	 */
	enum Kind {

		ANONYMOUS("", ""), MEMBER("MEMBER", ""), MANAGER("MANAGER", ""), ADMINISTRATOR("ADMINISTRATOR", ""),
		READING_SCRIPT("MEMBER", "READ"), WRITING_SCRIPT("MEMBER", "WRITE"),
		READING_SCRIPT_OF_ADMINISTRATOR("ADMINISTRATOR", "READ"),
		WRITING_SCRIPT_OF_ADMINISTRATOR("ADMINISTRATOR", "WRITE"), ADMINISTRATING_SCRIPT("ADMINISTRATOR", "ADMIN");

		private final String role;

		private final String scope;

		Kind(String role, String scope) {
			this.role = role;
			this.scope = scope;
		}

		boolean hasToken() {
			return !this.scope.isEmpty();
		}

		boolean writes() {
			return !this.scope.equals("READ");
		}

		/**
		 * A token doesn't make anybody more than they are, and mostly less.
		 */
		boolean administrates() {
			return hasToken() ? this.scope.equals("ADMIN") : this.role.equals("ADMINISTRATOR");
		}

	}

}
