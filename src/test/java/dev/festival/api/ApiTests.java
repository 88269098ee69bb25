package dev.festival.api;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Script;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a script does by the API is what its person does in the browser.
 */
@FestivalTest
class ApiTests {

	private static final String WRITE_UPS = "/api/v1/write-ups";

	@Autowired
	private Visitors visitors;

	private Visitor wren;

	private Script script;

	@BeforeEach
	void beginAScript() {
		this.wren = this.visitors.signedIn("Wren", "MEMBER", "Europe/Paris");
		this.script = Script.of(this.wren, "WRITE");
	}

	@Test
	void scriptKnowsForWhomItActs() {
		JsonNode me = Script.read(this.script.get("/api/v1/me"));
		assertThat(me.get("name").asString()).isEqualTo("Wren");
		assertThat(me.get("zone").asString()).isEqualTo("Europe/Paris");
		assertThat(me.get("id").asString()).isEqualTo(this.wren.id().toString());
	}

	@Test
	void writeUpIsFiledAndTold() {
		Page made = this.script.send("POST", WRITE_UPS,
				"""
						{"title": "The lift that waited", "occurred": "2026-05-04T12:00:00Z", "kind": "near-miss", "severity": "sev-3",
						"services": ["lift", "doors"], "tags": ["night"], "inShort": "It *waited*."}""");
		assertThat(made.status()).isEqualTo(201);
		String path = made.header("Location").orElseThrow();
		JsonNode story = Script.read(this.script.get(path));
		assertThat(story.get("status").asString()).isEqualTo("draft");
		assertThat(story.get("zone").asString()).isEqualTo("Europe/Paris");
		assertThat(story.get("services").valueStream().map(JsonNode::asString)).containsExactly("lift", "doors");
		assertThat(story.get("text").get("in-short").asString()).isEqualTo("It *waited*.");
		assertThat(this.wren.get(path.replace("/api/v1", "")).body()).contains("The lift that waited",
				"It <em>waited</em>.");
		assertThat(this.script.send("PUT", path + "/text/impact", "{\"text\": \"Nobody.\", \"revision\": 1}").status())
			.isEqualTo(200);
		Page lines = this.script.send("POST", path + "/timeline",
				"{\"lines\": \"14:02 deploy starts\\n14:05 doors stay open\\nSomebody laughs\"}");
		assertThat(lines.status()).isEqualTo(201);
		assertThat(Script.read(lines).valueStream().map((entry) -> entry.get("text").asString()))
			.containsExactlyInAnyOrder("deploy starts", "doors stay open", "Somebody laughs");
		assertThat(Script.read(lines).get(0).get("at").asString()).isEqualTo("2026-05-04T12:02:00Z");
		JsonNode now = Script.read(this.script.get(path));
		assertThat(now.get("text").get("impact").asString()).isEqualTo("Nobody.");
		assertThat(now.get("revision").asInt()).isEqualTo(3);
	}

	@Test
	void partThatSomebodyElseChangedIsNotOverwritten() {
		String path = begin("A story of two");
		this.script.send("PUT", path + "/text/impact", "{\"text\": \"Theirs\", \"revision\": 1}");
		Page met = this.script.send("PUT", path + "/text/impact", "{\"text\": \"Mine\", \"revision\": 1}");
		assertThat(met.status()).isEqualTo(409);
		assertThat(met.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
		assertThat(Script.read(met).get("text").asString()).isEqualTo("Theirs");
		assertThat(Script.read(met).get("revision").asInt()).isEqualTo(2);
	}

	@Test
	void listIsReadToItsEnd() {
		String tag = "t" + UUID.randomUUID();
		List<String> wanted = new ArrayList<>();
		for (int number = 0; number < 52; number++) {
			wanted.add("Story " + number);
			this.script.send("POST", WRITE_UPS,
					"{\"title\": \"Story %d\", \"occurred\": \"2026-05-04T12:00:00Z\", \"tags\": [\"%s\"]}"
						.formatted(number, tag));
		}
		List<String> found = new ArrayList<>();
		String next = WRITE_UPS + "?status=draft&tag=" + tag;
		while (next != null) {
			JsonNode page = Script.read(this.script.get(next));
			page.get("writeUps").valueStream().forEach((line) -> found.add(line.get("title").asString()));
			next = page.get("next").isNull() ? null : page.get("next").asString();
		}
		assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
	}

	@Test
	void rolesStandForNames() {
		String path = begin("A story by somebody");
		assertThat(this.script.get(path).body()).contains("Wren");
		JsonNode roles = Script.read(this.script.get(path + "?names=roles"));
		assertThat(roles.toString()).doesNotContain("Wren", this.wren.id().toString());
		assertThat(roles.get("teller").get("name").asString()).isNotBlank();
	}

	@Test
	void followUpsAreListed() {
		String number = begin("A story with a promise").replaceAll("\\D*v1\\D*", "");
		String title = "An alert " + UUID.randomUUID();
		this.wren.post("/write-ups/" + number + "/follow-ups", "title", title, "owner", this.wren.id().toString(),
				"due", "2020-01-01", "type", "DETECT", "seen", "9");
		JsonNode story = Script.read(this.script.get(WRITE_UPS + "/" + number));
		assertThat(story.get("followUps").get(0).get("title").asString()).isEqualTo(title);
		// The story is a draft, which only its people know of.
		assertThat(this.script.get("/api/v1/follow-ups").body()).contains(title);
		assertThat(Script.of(this.visitors.signedIn("Kofi"), "READ").get("/api/v1/follow-ups").body())
			.doesNotContain(title);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "null", "{\"title\": []}", "{\"titel\": \"x\"}", "{\"title\": \"\"}",
			"{\"title\": \"x\"}", "{\"title\": \"x\", \"occurred\": \"yesterday\"}",
			"{\"title\": \"x\", \"occurred\": \"+999999999-01-01T00:00:00Z\"}",
			"{\"title\": \"x\", \"occurred\": \"2026-05-04T12:00:00Z\", \"kind\": \"disaster\"}",
			"{\"title\": \"x\", \"occurred\": \"2026-05-04T12:00:00Z\", \"zone\": \"Mars/Olympus\"}" })
	void whatCannotBeUnderstoodIsSaid(String body) {
		Page page = this.script.send("POST", WRITE_UPS, body);
		assertThat(page.status()).isIn(400, 422);
		assertThat(page.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
		assertThat(Script.read(page).get("detail").asString()).isNotBlank().doesNotContain("dev.festival", "Exception");
	}

	@Test
	void lineThatIsNoneAndPartThatIsNoneAreRefused() {
		String path = begin("A story");
		assertThat(this.script.send("POST", path + "/timeline", "{\"lines\": \"\\n\"}").status()).isEqualTo(422);
		assertThat(this.script.send("PUT", path + "/text/facts", "{\"text\": \"x\", \"revision\": 1}").status())
			.isEqualTo(404);
		assertThat(Script.read(this.script.send("PATCH", path, "{}")).get("detail").asString())
			.isEqualTo("Nothing here answers to PATCH.");
	}

	@Test
	void administratorsScriptClosesAccounts() {
		Visitor leaver = this.visitors.signedIn("Leaver");
		Script script = Script.of(this.visitors.signedIn("Ada", "ADMINISTRATOR", "UTC"), "ADMIN");
		assertThat(script.get("/api/v1/people").body()).contains(leaver.email());
		String account = "/api/v1/people/" + leaver.id() + "/deactivation";
		assertThat(script.send("PUT", account, null).status()).isEqualTo(204);
		assertThat(leaver.get("/profile").location()).isEqualTo("/login");
		assertThat(script.send("DELETE", account, null).status()).isEqualTo(204);
		assertThat(script.send("PUT", account.replace(leaver.id().toString(), UUID.randomUUID().toString()), null)
			.status()).isEqualTo(404);
	}

	@Test
	void cookiesCountForNothingAndNoneAreSet() {
		assertThat(this.wren.get("/api/v1/me").status()).isEqualTo(401);
		for (Page page : List.of(this.script.get("/api/v1/me"), this.wren.get("/api/v1/me", "Authorization",
				"Bearer " + this.script.token(), "Accept", "application/json"))) {
			assertThat(page.status()).isEqualTo(200);
			assertThat(page.all("Set-Cookie")).isEmpty();
		}
		assertThat(this.wren.get("/profile").status()).isEqualTo(200);
		Page refused = new Script(this.wren.address(), "festival_guess").get("/api/v1/me");
		assertThat(refused.status()).isEqualTo(401);
		assertThat(refused.header("WWW-Authenticate").orElseThrow()).contains("Bearer", "invalid_token");
		assertThat(refused.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
		assertThat(new Script(this.wren.address(), null).get("/api/v1/me").status()).isEqualTo(401);
	}

	@Test
	void yearIsRefusedAtItsField() {
		for (String year : List.of("1899", "3000")) {
			Page page = this.script.send("POST", WRITE_UPS,
					"{\"title\": \"x\", \"occurred\": \"%s-05-04T12:00:00Z\"}".formatted(year));
			assertThat(page.status()).isEqualTo(422);
			assertThat(Script.read(page).get("fields").get("occurred").asString()).startsWith("Is the year right?");
		}
	}

	@Test
	void bodyWithoutALengthIsReadNoFurtherThanAForm() throws Exception {
		String names = "\"%s\",".formatted("x".repeat(50)).repeat(60_000);
		String body = "{\"title\": \"Long\", \"occurred\": \"2026-05-04T12:00:00Z\", \"services\": [" + names
				+ "\"x\"]}";
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.wren.address() + WRITE_UPS))
			.header("Authorization", "Bearer " + this.script.token())
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers
				.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
			.build();
		try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
			assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(413);
		}
		assertThat(this.script.send("POST", WRITE_UPS, body).status()).isEqualTo(413);
	}

	private String begin(String title) {
		return this.script
			.send("POST", WRITE_UPS, "{\"title\": \"%s\", \"occurred\": \"2026-05-04T12:00:00Z\"}".formatted(title))
			.header("Location")
			.orElseThrow();
	}

}
