package dev.festival.account.web;

import java.util.UUID;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every answer forbids the browser.
 */
@FestivalTest
class HeadersTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void everyAnswerHasThem() {
		Visitor wren = this.visitors.signedIn("Wren");
		assertHeaders(200, wren.get("/people"));
		assertHeaders(404, wren.get("/nowhere"));
		assertHeaders(403, wren.post("/people/invitations", "name", "Asha"));
		assertHeaders(405, wren.post("/people"));
		Visitor stranger = this.visitors.anonymous();
		assertHeaders(302, stranger.get("/"));
		assertHeaders(200, stranger.get("/login"));
		assertHeaders(404, stranger.get("/css/nothing.css"));
		assertHeaders(200, stranger.get("/js/festival.js"));
		assertHeaders(400, stranger.get("/a;b=c"));
		// The server refuses these before any filter of ours.
		Page unreadable = stranger.get("/%3C%2Fscript%3E");
		assertHeaders(400, unreadable);
		assertThat(unreadable.body()).contains("We can’t read that address").doesNotContain("<style", "Tomcat");
		assertHeaders(400, stranger.get("/%00"));
		assertHeaders(401, stranger.get("/people", "Accept", "application/json"));
	}

	@Test
	void brokenPageHasThemToo() {
		String email = UUID.randomUUID() + "@festival.example";
		Visitor wren = this.visitors.signedIn("Wren");
		this.jdbc.sql("update person set zone = 'Mars/Olympus', email = :email where id = :id")
			.param("email", email)
			.param("id", wren.id().value())
			.update();
		try {
			Page page = wren.get("/people");
			assertHeaders(500, page);
			assertThat(page.body()).contains("It was not you").doesNotContain("Mars", "Exception");
		}
		finally {
			this.jdbc.sql("delete from person where id = :id").param("id", wren.id().value()).update();
		}
	}

	@Test
	void pagesAreAskedForAgainAndNotSharedWithOthers() {
		Page page = this.visitors.signedIn("Wren").get("/people");
		assertThat(page.all("Cache-Control")).containsExactly("private, no-cache");
	}

	@Test
	void noTemplateCarriesInlineStyleOrScript() {
		Page page = this.visitors.signedIn("Wren").get("/profile");
		assertThat(page.body()).doesNotContain("<style", " style=", "onclick=", "javascript:")
			.doesNotContainPattern("<script(?![^>]* src=)");
	}

	private static void assertHeaders(int status, Page page) {
		assertThat(page.status()).isEqualTo(status);
		assertThat(page.all("Content-Security-Policy")).singleElement()
			.asString()
			.contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
			.doesNotContain("unsafe");
		assertThat(page.header("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(page.header("Referrer-Policy")).hasValue("same-origin");
		assertThat(page.header("Permissions-Policy")).isPresent();
		assertThat(page.header("Cross-Origin-Opener-Policy")).hasValue("same-origin");
		assertThat(page.header("Cross-Origin-Resource-Policy")).hasValue("same-origin");
	}

}
