package dev.festival;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A script that acts for somebody by a token.
 *
 * @param address of the application
 * @param token what it shows, or nothing
 */
public record Script(String address, @Nullable String token) {

	private static final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.followRedirects(HttpClient.Redirect.NEVER)
		.build();

	private static final JsonMapper json = new JsonMapper();

	/**
	 * Makes a token as people do.
	 * @param scope READ, WRITE or ADMIN
	 */
	public static Script of(Visitor visitor, String scope) {
		Page page = visitor.post("/profile/tokens", "name", "A script", "scope", scope, "days", "7");
		String token = Jsoup.parse(page.body()).select("input[aria-label=API token]").attr("value");
		if (token.isEmpty()) {
			throw new IllegalStateException("No token was made: " + page);
		}
		return new Script(visitor.address(), token);
	}

	public Page get(String path) {
		return send("GET", path, null);
	}

	/**
	 * Sends this as JSON.
	 */
	public Page send(String method, String path, @Nullable String body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.address + path))
			.timeout(Duration.ofMinutes(1))
			.method(method, (body != null) ? BodyPublishers.ofString(body) : BodyPublishers.noBody());
		if (this.token != null) {
			request.header("Authorization", "Bearer " + this.token);
		}
		if (body != null) {
			request.header("Content-Type", "application/json");
		}
		try {
			return new Page(client.send(request.build(), BodyHandlers.ofString()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What an answer says.
	 */
	public static JsonNode read(Page page) {
		return json.readTree(page.body());
	}

}
