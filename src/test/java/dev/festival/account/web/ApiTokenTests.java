package dev.festival.account.web;

import java.util.UUID;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Script;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tokens let scripts act for their person, as far as they say and no longer.
 */
@FestivalTest
class ApiTokenTests {

	private static final String PATH = "/profile/tokens";

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void tokenIsShownOnceAndKnownByItsHash() {
		Visitor asha = this.visitors.signedIn("Asha");
		Page made = asha.post(PATH, "name", "Nightly copy", "scope", "READ", "days", "30");
		assertThat(made.status()).isEqualTo(201);
		assertThat(made.header("Cache-Control")).contains("no-store");
		String token = Jsoup.parse(made.body()).select("input[aria-label=API token]").attr("value");
		assertThat(token).matches("festival_[A-Za-z0-9_-]{43}");
		assertThat(new Script(asha.address(), token).get("/api/v1/me").status()).isEqualTo(200);
		Document again = page(asha);
		assertThat(again.html()).doesNotContain(token);
		assertThat(again.select("tbody th").text()).isEqualTo("Nightly copyRead");
		assertThat(this.jdbc.sql("select token_hash from api_token where person_id = :id")
			.param("id", asha.id().value())
			.query(byte[].class)
			.single()).hasSize(32);
	}

	@Test
	void itIsKnownWhenATokenWasUsed() {
		Visitor asha = this.visitors.signedIn("Asha");
		Script script = Script.of(asha, "READ");
		assertThat(page(asha).select("td[data-label=Last used]").text()).isEqualTo("Never");
		script.get("/api/v1/me");
		assertThat(page(asha).select("td[data-label=Last used] time")).hasSize(1);
	}

	@Test
	void endedTokenOpensNothing() {
		Visitor asha = this.visitors.signedIn("Asha");
		Script script = Script.of(asha, "READ");
		String end = page(asha).select("form:has([value=delete])").attr("action");
		Visitor kofi = this.visitors.signedIn("Kofi");
		kofi.post(end, "_method", "delete");
		assertThat(script.get("/api/v1/me").status()).isEqualTo(200);
		assertThat(asha.post(end, "_method", "delete").location()).isEqualTo(PATH);
		assertThat(script.get("/api/v1/me").status()).isEqualTo(401);
		assertThat(page(asha).select("tbody")).isEmpty();
	}

	@Test
	void expiredTokenOpensNothingAndSaysSo() {
		Visitor asha = this.visitors.signedIn("Asha");
		Script script = Script.of(asha, "READ");
		this.jdbc.sql("update api_token set expires_at = now() - interval '1 second' where person_id = :id")
			.param("id", asha.id().value())
			.update();
		assertThat(script.get("/api/v1/me").status()).isEqualTo(401);
		assertThat(page(asha).select("td[data-label=Until]").text()).isEqualTo("Expired");
	}

	@Test
	void tokensOfSomebodyWhoLeavesEndForGood() {
		Visitor asha = this.visitors.signedIn("Asha");
		Script script = Script.of(asha, "WRITE");
		Visitor administrator = this.visitors.signedIn("Ada", "ADMINISTRATOR", "UTC");
		String account = "/people/" + asha.id() + "/deactivation";
		administrator.post(account);
		assertThat(script.get("/api/v1/me").status()).isEqualTo(401);
		administrator.post(account, "_method", "delete");
		assertThat(script.get("/api/v1/me").status()).isEqualTo(401);
	}

	@Test
	void onlyAdministratorsHaveATokenThatAdministratesAndOnlyAsLongAsTheyAreOne() {
		Visitor asha = this.visitors.signedIn("Asha", "MANAGER", "UTC");
		assertThat(page(asha).select("input[name=scope]").eachAttr("value")).containsExactly("READ", "WRITE");
		Page refused = asha.post(PATH, "name", "Everything", "scope", "ADMIN", "days", "7");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(Jsoup.parse(refused.body()).select(".field-error").text()).contains("Only administrators");
		Visitor ada = this.visitors.signedIn("Ada", "ADMINISTRATOR", "UTC");
		Script script = Script.of(ada, "ADMIN");
		assertThat(script.get("/api/v1/people").status()).isEqualTo(200);
		this.visitors.signedIn("Maya", "ADMINISTRATOR", "UTC").post("/people/" + ada.id() + "/role", "role", "MEMBER");
		assertThat(script.get("/api/v1/people").status()).isEqualTo(403);
		assertThat(Script.read(script.get("/api/v1/me")).get("role").asString()).isEqualTo("member");
	}

	@Test
	void whatCannotBeMadeIsSaidAndKept() {
		Visitor asha = this.visitors.signedIn("Asha");
		for (String[] wrong : new String[][] { { "", "READ", "30" }, { "x".repeat(101), "WRITE", "30" },
				{ "A\0b", "WRITE", "30" }, { "Good", "EVERYTHING", "30" }, { "Good", "READ", "-1" },
				{ "Good", "READ", "99999999999" } }) {
			Page page = asha.post(PATH, "name", wrong[0], "scope", wrong[1], "days", wrong[2]);
			assertThat(page.status()).as(wrong[0]).isEqualTo(422);
			Document document = Jsoup.parse(page.body());
			assertThat(document.select(".field-error")).as(wrong[1] + wrong[2]).isNotEmpty();
			assertThat(document.select("input[name=name]").attr("value")).isEqualTo(wrong[0].replace("\0", "\uFFFD"));
		}
		assertThat(page(asha).select("tbody")).isEmpty();
	}

	@Test
	void nobodyCollectsTokensWithoutEnd() {
		Visitor asha = this.visitors.signedIn("Asha");
		for (int made = 0; made < 20; made++) {
			Script.of(asha, "READ");
		}
		Page page = asha.post(PATH, "name", "One more", "scope", "READ", "days", "7");
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.body()).contains("You have 20 tokens. Please end one first.");
	}

	@Test
	void makingAndEndingIsWrittenDown() {
		Visitor ada = this.visitors.signedIn("Ada", "ADMINISTRATOR", "UTC");
		String name = "Copy " + UUID.randomUUID();
		ada.post(PATH, "name", name, "scope", "WRITE", "days", "7");
		ada.post(page(ada).select("form:has([value=delete])").attr("action"), "_method", "delete");
		assertThat(ada.get("/audit?q=" + name.replace(" ", "%20")).body()).contains("API token made", "API token ended",
				"write, until 20");
	}

	private static Document page(Visitor visitor) {
		return Jsoup.parse(visitor.get(PATH).body());
	}

}
