package dev.festival.account.provider;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import dev.festival.Visitor;
import dev.festival.Visitors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever comes in the place of the provider's answer, nothing breaks, and nobody gets
 * in or a session.
 */
@ProviderTest
class MalformedAnswersTests {

	private static final List<String> PATHS = List.of("/login/provider", "/login/provider/callback",
			"/login/provider/callback", "/login/provider/", "/login/provider/refusal", "/login/provider/farewell",
			"/login/provider/callback/x");

	private static final List<String> NAMES = List.of("code", "state", "error", "error_description", "iss",
			"session_state", "other", "id_token", "code[]", "", "_csrf");

	private static final List<String> VALUES = List.of("", "x", "\0", "\uFFFE", "🦊", "a".repeat(3_000), "' or 1=1 --",
			"<script>alert(1)</script>", "access_denied", "server_error", "\r\nSet-Cookie: a=b", "${7*7}", "null",
			"[]");

	private static final List<String> METHODS = List.of("GET", "GET", "GET", "GET", "POST", "HEAD", "PUT", "OPTIONS");

	private static final List<String> COOKIES = List.of("", "x", "-".repeat(43), "%00", "a.b.c",
			"eyJhbGciOiJub25lIn0.e30.");

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void fiveHundredAreNoServerErrors() throws Exception {
		send(new Random(1), 500);
	}

	@Test
	@Tag("heavy")
	void tenThousandAreNoServerErrors() throws Exception {
		send(new Random(2), 10_000);
	}

	private void send(Random random, int count) throws Exception {
		Visitor stranger = this.visitors.anonymous();
		int sessions = sessions();
		List<String> faults = new ArrayList<>();
		int sent = 0;
		String state = "";
		try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
			for (int turn = 0; turn < count; turn++) {
				if (turn % 20 == 0) {
					URI question = URI.create(stranger.get("/login/provider").location());
					state = String.valueOf(PretendProvider.parameters(question.getRawQuery()).get("state"));
				}
				HttpResponse<String> answer = client.send(request(random, stranger, state), BodyHandlers.ofString());
				sent += answer.headers().firstValue("Location").orElse("").contains("/authorize?") ? 1 : 0;
				if (answer.statusCode() >= 500 || answer.body().contains("<script>alert")) {
					faults.add(answer + " " + answer.body());
				}
			}
		}
		assertThat(faults).isEmpty();
		assertThat(sent).isGreaterThan(count / 50);
		assertThat(sessions()).isEqualTo(sessions);
	}

	private static HttpRequest request(Random random, Visitor stranger, String state) {
		StringBuilder query = new StringBuilder("?x=");
		for (int more = random.nextInt(5); more > 0; more--) {
			String name = any(random, NAMES);
			boolean right = name.equals("state") && random.nextBoolean();
			query.append('&').append(encode(name)).append('=').append(encode(right ? state : any(random, VALUES)));
		}
		String method = any(random, METHODS);
		String attempt = (random.nextInt(3) > 0) ? stranger.cookie("SIGN-IN").orElse("") : any(random, COOKIES);
		return HttpRequest.newBuilder(URI.create(stranger.address() + any(random, PATHS) + query))
			.header("Accept", any(random, List.of("text/html", "*/*", "application/json", "nonsense")))
			.header("Cookie", "SIGN-IN=" + attempt + "; SIGN-OUT=" + any(random, COOKIES))
			.method(method, HttpRequest.BodyPublishers.noBody())
			.build();
	}

	private int sessions() {
		return this.jdbc.sql("select count(*) from spring_session").query(Integer.class).single();
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static <T> T any(Random random, List<T> choices) {
		return choices.get(random.nextInt(choices.size()));
	}

}
