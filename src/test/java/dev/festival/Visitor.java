package dev.festival;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.festival.account.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person with a browser that has cookies and no JavaScript. It follows no redirect by
 * itself, so that a test can see each.
 */
public final class Visitor {

	private static final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.followRedirects(HttpClient.Redirect.NEVER)
		.build();

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final String address;

	private final Map<String, String> cookies = new LinkedHashMap<>();

	private @Nullable String token;

	private @Nullable PersonId id;

	private @Nullable String email;

	/**
	 * Opens a browser.
	 * @param address of the application, without a slash at the end
	 */
	public Visitor(String address) {
		this.address = address;
	}

	/**
	 * Opens the page at this path.
	 * @param headers names and values in turn, beside those of a browser that navigates
	 */
	public Page get(String path, String... headers) {
		return send("GET", path, null, headers);
	}

	/**
	 * Sends a form with the token that pages carry; a visitor who has seen no form yet
	 * looks at one first.
	 * @param fields names and values in turn; a <code>_method</code> field makes it
	 * another method than POST
	 */
	public Page post(String path, String... fields) {
		return send("POST", path, form(fields));
	}

	/**
	 * Sends the form as it is, with these headers and no token.
	 */
	public Page postBare(String path, Map<String, String> fields, String... headers) {
		StringJoiner body = new StringJoiner("&");
		fields.forEach((name, value) -> body.add(encode(name) + "=" + encode(value)));
		return send("POST", path, body.toString(), headers);
	}

	/**
	 * The token to send along with a form, as the last page has it.
	 */
	public String token() {
		if (this.token == null) {
			get(isSignedIn() ? "/profile" : "/login");
		}
		if (this.token == null) {
			throw new IllegalStateException("No form was found to take the token from");
		}
		return this.token;
	}

	public Visitor signIn(String with, String password) {
		Page page = post("/login", "email", with, "password", password);
		if (page.status() != 302) {
			throw new IllegalStateException(with + " was not let in: " + page);
		}
		return this;
	}

	public Optional<String> cookie(String name) {
		return Optional.ofNullable(this.cookies.get(name));
	}

	/**
	 * Loses a cookie, as happens when a session expires.
	 */
	public void forget(String cookie) {
		this.cookies.remove(cookie);
	}

	public boolean isSignedIn() {
		return this.cookies.containsKey("SESSION");
	}

	public PersonId id() {
		return Optional.ofNullable(this.id).orElseThrow();
	}

	public String email() {
		return Optional.ofNullable(this.email).orElseThrow();
	}

	/**
	 * The address of the application.
	 */
	public String address() {
		return this.address;
	}

	Visitor as(PersonId who, String withEmail) {
		this.id = who;
		this.email = withEmail;
		return this;
	}

	private String form(String... fields) {
		StringJoiner body = new StringJoiner("&");
		body.add("_csrf=" + encode(token()));
		for (int i = 0; i < fields.length; i += 2) {
			body.add(encode(fields[i]) + "=" + encode(fields[i + 1]));
		}
		return body.toString();
	}

	private Page send(String method, String path, @Nullable String body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.address + path))
			.timeout(Duration.ofMinutes(1))
			.header("Accept", "text/html,application/xhtml+xml")
			.method(method, (body != null) ? BodyPublishers.ofString(body) : BodyPublishers.noBody());
		if (body != null) {
			request.header("Content-Type", "application/x-www-form-urlencoded");
		}
		if (!this.cookies.isEmpty()) {
			StringJoiner all = new StringJoiner("; ");
			this.cookies.forEach((name, value) -> all.add(name + "=" + value));
			request.header("Cookie", all.toString());
		}
		for (int i = 0; i < headers.length; i += 2) {
			request.setHeader(headers[i], headers[i + 1]);
		}
		return receive(request.build());
	}

	private Page receive(HttpRequest request) {
		try {
			Page page = new Page(client.send(request, BodyHandlers.ofString()));
			page.all("Set-Cookie").forEach(this::keep);
			Matcher matcher = TOKEN.matcher(page.body());
			if (matcher.find()) {
				this.token = matcher.group(1);
			}
			return page;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private void keep(String cookie) {
		String pair = cookie.substring(0, (cookie + ";").indexOf(';'));
		String name = pair.substring(0, pair.indexOf('='));
		if (cookie.contains("Max-Age=0")) {
			this.cookies.remove(name);
		}
		else {
			this.cookies.put(name, pair.substring(pair.indexOf('=') + 1));
		}
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
