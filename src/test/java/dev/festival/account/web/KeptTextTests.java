package dev.festival.account.web;

import java.util.Map;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What happens to a form when its sender may not pass.
 */
@FestivalTest
class KeptTextTests {

	private static final String TEXT = "We <dropped> the table & \"nobody\" noticed";

	private static final String ESCAPED = "We &lt;dropped&gt; the table &amp; &quot;nobody&quot; noticed";

	@Autowired
	private Visitors visitors;

	@Test
	void signedOutWriterGetsTheTextBack() {
		Visitor wren = this.visitors.signedIn("Wren");
		wren.get("/profile");
		wren.forget("SESSION");
		Page page = wren.post("/write-ups/1/parts?from=here", "whatHappened", TEXT, "newPassword", "hidden", "_method",
				"put");
		assertThat(page.status()).isEqualTo(401);
		assertThat(page.body()).contains("You were signed out", "What happened</label>", ESCAPED)
			.contains("name=\"_method\" value=\"put\"", "action=\"/write-ups/1/parts?from=here\"")
			.doesNotContain("<dropped>", "hidden\"/>", "newPassword");
	}

	@Test
	void textThatWasKeptCanBeSentAfterSigningInElsewhere() {
		Visitor wren = this.visitors.signedIn("Wren");
		wren.get("/profile");
		wren.forget("SESSION");
		wren.post("/profile", "name", "Wren the Second", "zone", "UTC");
		String keptToken = wren.token();
		wren.signIn(wren.email(), Visitors.PASSWORD);
		Page page = wren.postBare("/profile", Map.of("_csrf", keptToken, "name", "Wren the Second", "zone", "UTC"));
		assertThat(page.location()).isEqualTo("/profile");
		assertThat(wren.get("/profile").body()).contains("Wren the Second");
	}

	@Test
	void staleTokenGivesTheTextBackWithAFreshOne() {
		Visitor wren = this.visitors.signedIn("Wren");
		Page page = wren.postBare("/profile", Map.of("_csrf", "stale", "name", TEXT));
		assertThat(page.status()).isEqualTo(403);
		assertThat(page.body()).contains("open for too long", ESCAPED);
		Page again = wren.post("/profile", "name", "Wren Again", "zone", "UTC");
		assertThat(again.location()).isEqualTo("/profile");
	}

	@Test
	void formOfAnotherSiteIsNotOfferedToBeSent() {
		Visitor wren = this.visitors.signedIn("Wren");
		wren.get("/profile");
		for (String[] from : new String[][] { { "Sec-Fetch-Site", "cross-site" }, { "Origin", "http://evil.example" },
				{ "Origin", "null" } }) {
			Page stale = wren.postBare("/profile", Map.of("name", "Evil"), from);
			assertThat(stale.status()).isEqualTo(403);
			assertThat(stale.body()).doesNotContain("Send it again", "Evil");
			Page anonymous = this.visitors.anonymous().postBare("/profile", Map.of("name", "Evil"), from);
			assertThat(anonymous.status()).isEqualTo(403);
			assertThat(anonymous.body()).doesNotContain("Send it again", "Evil");
			assertThat(anonymous.all("Set-Cookie")).isEmpty();
		}
	}

	@Test
	void scriptsGetAPlainAnswer() {
		Visitor stranger = this.visitors.anonymous();
		for (String[] script : new String[][] { { "HX-Request", "true" }, { "Accept", "application/json" },
				{ "Sec-Fetch-Mode", "cors" } }) {
			assertThat(stranger.get("/people", script).status()).isEqualTo(401);
			Page page = stranger.postBare("/people", Map.of("text", "typed"), script);
			assertThat(page.status()).isEqualTo(401);
			assertThat(page.location()).isEmpty();
			assertThat(page.body()).isEqualTo("You are not signed in.");
		}
		Page stale = this.visitors.signedIn("Wren").postBare("/profile", Map.of("name", "Wren"), "HX-Request", "true");
		assertThat(stale.status()).isEqualTo(403);
		assertThat(stale.header("Content-Type")).get().asString().startsWith("text/plain");
	}

	@Test
	void keptTextIsNoPageOfItsOwn() {
		assertThat(this.visitors.signedIn("Wren").get("/kept-text").status()).isEqualTo(404);
	}

}
