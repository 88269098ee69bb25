package dev.festival.writeup.web;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import dev.festival.Script;
import dev.festival.Visitor;

/**
 * Makes requests that no browser would send, the same ones for the same seed.
 */
final class Malformed {

	private static final List<String> IDS = List.of("0", "-1", "1", "2", "99999999999999999999", "9223372036854775807",
			"1e3", "0x10", "%D9%A1%D9%A2", "%00", "%FF%FE", "1%20or%201=1", "..", "%252e%252e", "a".repeat(3000),
			"00000000-0000-4000-8000-000000000001", "%F0%9F%A6%8A", "in-short", "timeline", "1.5", "1,2");

	private static final List<String> NAMES = List.of("title", "kind", "severity", "when", "zone", "shownIn",
			"services", "teams", "tags", "moments[DETECTED]", "moments[X]", "moments", "moments[DETECTED][0]",
			"involved[CO_TELLER]", "involved[CO_TELLER][0]", "involved[CO_TELLER][99999]", "teller", "seen",
			"seen.impact", "was.impact", "was[FACTS]", "impact", "in-short", "owner", "due", "type", "status", "note",
			"addresses", "addresses[999999]", "entries", "entries[-1]", "entries[2147483648]", "lines", "previewed",
			"keep", "mark", "guide", "then", "q", "before", "after", "action", "person", "from", "until", "_method",
			"email", "name", "password", "theme", "topics", "alternative", "file", "role", "layer", "detail", "part",
			"item", "text", "at", "precision", "names", "shows", "lasts", "about", "reviewer", "verdict", "sentence",
			"to", "form", "unaware", "on", "belief", "evidence", "starred", "moment", "class.module.classLoader",
			"a.b.c.d", "label", "word", "meaning", "days", "offered", "link", "team", "service", "withTeams", "minutes",
			"callLink", "welcome", "host", "words", "writeUp", "accepted", "learned", "again", "told", "told[0]",
			"everybody", "people", "people[99999]", "reason", "notes", "seen.notes", "[0]", "", "title.x", "_csrf2");

	private static final List<String> VALUES = List.of("", " ", "0", "-1", "99999999999999999999", "NaN", "null",
			"undefined", "true", "DETECTED", "SEV_1", "2026-11-14", "2026-02-30", "+999999999-12-31T23:59",
			"-999999999-01-01T00:00", "2026-11-14T25:61", "UTC", "Mars/Olympus", "\0", "a\0b", "\uFFFE\uFFFF",
			"\u202E\u200B", "🦊".repeat(200), "<script>alert(1)</script>", "' or 1=1 --", "${7*7}",
			"#{T(java.lang.Runtime)}", "../../etc/passwd", "javascript:alert(1)", "http://[::1", "x".repeat(20_000),
			"[".repeat(5000), "{\"a\":".repeat(500), "delete", "PUT", "TRACE", "00000000-0000-4000-8000-000000000001",
			"1,2,,3", "\r\n\r\n", "14:02 x\n".repeat(500), "%", "%zz", "=", "&&&");

	private static final List<String> BODIES = List.of("{\"title\": \"x\", \"occurred\": \"2026-11-14T14:00:00Z\"}",
			"{\"lines\": \"14:00 x\"}", "{\"text\": \"x\", \"revision\": 2000000000}");

	private static final List<String> TYPES = List.of("application/x-www-form-urlencoded",
			"application/x-www-form-urlencoded; charset=utf-16", "application/x-www-form-urlencoded; charset=nonsense",
			"multipart/form-data", "multipart/form-data; boundary=x", "multipart/form-data; boundary=\"\"",
			"application/json", "text/plain", "application/xml", "nonsense", "*/*", "a/b; c");

	private static final List<String> HEADERS = List.of("Accept", "Accept-Language", "Accept-Encoding", "If-None-Match",
			"If-Modified-Since", "Range", "Festival-Autosave", "HX-Request", "Origin", "Referer", "X-Forwarded-For",
			"X-Forwarded-Proto", "X-HTTP-Method-Override", "Content-Encoding", "Sec-Fetch-Site");

	private static final List<String> HEADER_VALUES = List.of("", "*", "*/*;q=x", "gzip;q=2", "bytes=9-1", "W/\"",
			"\"\"", "nonsense", "text/html", "application/json", "application/problem+json", "-1", "x".repeat(4000),
			"https", "DELETE", "🦊".getBytes(StandardCharsets.UTF_8).length + "", "Thu, 99 Foo 2026 99:99:99 GMT");

	private final Random random;

	private final Visitor visitor;

	private final String token;

	private final Script script;

	Malformed(long seed, Visitor visitor, String token, Script script) {
		this.script = script;
		this.random = new Random(seed);
		this.visitor = visitor;
		this.token = token;
	}

	HttpRequest request(Addresses.Address address, long number) {
		String path = address.pattern();
		while (path.contains("{")) {
			String id = (this.random.nextInt(3) > 0 && path.contains("{number}")) ? Long.toString(number) : any(IDS);
			path = path.replaceFirst("\\{[^}]*}", id);
		}
		boolean reads = address.isRead();
		String query = (reads || this.random.nextInt(4) == 0) ? "?" + fields() : "";
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.visitor.address() + path + query))
			.timeout(Duration.ofMinutes(2))
			.header("Cookie",
					"SESSION=" + this.visitor.cookie("SESSION").orElseThrow() + "; XSRF-TOKEN="
							+ this.visitor.cookie("XSRF-TOKEN").orElseThrow())
			.header("X-XSRF-TOKEN", this.token)
			.header("Authorization", "Bearer " + this.script.token());
		String method = (this.random.nextInt(10) > 0) ? address.method().name()
				: any(List.of("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"));
		String usual = address.isOfApi() ? "application/json" : TYPES.getFirst();
		String type = (this.random.nextInt(3) > 0) ? usual : any(TYPES);
		request.header("Content-Type", type)
			.method(method, reads ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body(type)));
		for (int more = this.random.nextInt(3); more > 0; more--) {
			request.setHeader(any(HEADERS), any(HEADER_VALUES));
		}
		return request.build();
	}

	private byte[] body(String type) {
		if (type.startsWith("multipart")) {
			return ("--x\r\nContent-Disposition: form-data; name=\"" + any(NAMES) + "\"; filename=\"" + any(IDS)
					+ "\"\r\n\r\n" + any(VALUES) + any(List.of("", "\r\n--x", "\r\n--x--\r\n", "\r\n--x--")))
				.getBytes(StandardCharsets.UTF_8);
		}
		if (type.contains("json") && this.random.nextInt(5) > 0) {
			return ((this.random.nextInt(3) == 0) ? any(BODIES) : json(3)).getBytes(StandardCharsets.UTF_8);
		}
		if (type.contains("json") || this.random.nextInt(10) == 0) {
			return any(VALUES).getBytes(StandardCharsets.UTF_16LE);
		}
		return ("_csrf=" + this.token + "&" + fields()).getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * JSON that is well formed, mostly, and seldom what is asked for.
	 */
	private String json(int depth) {
		return switch (this.random.nextInt(depth + 3)) {
			case 0 ->
				any(List.of("null", "true", "-1", "1e999", "99999999999999999999", "\"\\ud800\"", "\"\\u0000\"", "{"));
			case 1 -> "\"" + any(VALUES).replaceAll("[\"\\\\\\p{Cntrl}]", "") + "\"";
			case 2 -> "[" + json(0) + "," + json(0) + "]";
			default -> {
				StringBuilder object = new StringBuilder("{\"\": ").append(json(0));
				for (String name : List.of("title", "occurred", "text", "revision", "lines", "kind", "services")) {
					if (this.random.nextInt(2) == 0) {
						object.append(", \"").append(name).append("\": ").append(json(depth - 1));
					}
				}
				yield object.append('}').toString().replaceFirst(any(List.of("\\{\"\": [^,}]*,?", "\\{\"x")), "{");
			}
		};
	}

	private String fields() {
		StringBuilder fields = new StringBuilder("x=");
		for (int more = this.random.nextInt(12); more > 0; more--) {
			fields.append('&').append(URLEncoder.encode(any(NAMES), StandardCharsets.UTF_8)).append('=');
			String value = any(VALUES);
			fields
				.append(URLEncoder.encode(value.substring(0, Math.min(value.length(), 4000)), StandardCharsets.UTF_8));
		}
		return fields.substring(0, Math.min(fields.length(), 6000)).replaceAll("%.?$", "");
	}

	private <T> T any(List<T> choices) {
		return choices.get(this.random.nextInt(choices.size()));
	}

}
