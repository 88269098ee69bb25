package dev.festival.writeup.web;

import java.util.List;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Links for those without an account open one write-up, and only as long as they should.
 */
@FestivalTest
class SharedLinkTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	private Told told = new Told(new Visitor(""), 0);

	private Visitor guest = new Visitor("");

	@BeforeEach
	void tell() {
		this.told = Told.by(this.visitors.signedIn("Wren"), "The migration").published();
		this.guest = this.visitors.anonymous();
	}

	private SharedBy link(String shows) {
		return SharedBy.link(this.told, shows, "WEEK");
	}

	@Test
	void linkOpensWriteUpAndSlidesWithoutLeavingATrace() {
		SharedBy link = link("WRITE_UP");
		assertThat(link.path()).matches("/shared/[A-Za-z0-9_-]{43}");
		for (String page : List.of("", "/deck", "/deck.pptx", "/deck.pdf", "/write-up.pdf")) {
			Page answer = link.get(this.guest, page);
			assertThat(answer.status()).as(page).isEqualTo(200);
			assertThat(answer.all("Set-Cookie")).isEmpty();
			assertThat(answer.all("Cache-Control")).containsExactly("private, no-store");
			assertThat(answer.all("Referrer-Policy")).containsExactly("no-referrer");
			assertThat(answer.all("X-Robots-Tag")).containsExactly("noindex, nofollow");
			assertThat(answer.header("Content-Security-Policy").orElseThrow()).contains("default-src 'none'");
		}
		assertThat(link.get(this.guest, "").body()).contains("The migration", "See it as slides");
	}

	@Test
	void signedInReaderSeesTheSame() {
		SharedBy link = link("WRITE_UP");
		assertThat(link.get(this.told.teller(), "").body()).isEqualTo(link.get(this.guest, "").body())
			.doesNotContain("Wren");
	}

	@Test
	void linkToSlidesOpensNothingElse() {
		SharedBy link = link("SLIDES");
		assertThat(link.path()).endsWith("/deck");
		assertThat(link.get(this.guest, "/deck").status()).isEqualTo(200);
		assertThat(link.get(this.guest, "/deck").body()).doesNotContain("/write-ups/",
				"href=\"/shared/" + link.token() + "\"");
		assertThat(link.get(this.guest, "/deck.pdf").status()).isEqualTo(200);
		assertClosed(link.get(this.guest, ""));
		assertClosed(link.get(this.guest, "/write-up.pdf"));
		assertClosed(link.get(this.guest, "/images/" + image()));
	}

	@Test
	void imagesOfTheWriteUpAreShownAndNoOthers() {
		SharedBy link = link("WRITE_UP");
		Page image = link.get(this.guest, "/images/" + image());
		assertThat(image.status()).isEqualTo(200);
		assertThat(image.header("Content-Type")).hasValue("image/png");
		assertThat(image.header("Content-Security-Policy")).hasValue("default-src 'none'; sandbox");
		Told other = Told.by(this.told.teller(), "Another").published();
		Wire.uploadByForm(other.teller(), other.path("/images"), "b.png", Wire.PNG);
		String foreign = other.document("/images").select(".image-list img").attr("src").replaceAll(".*/", "");
		assertClosed(link.get(this.guest, "/images/" + foreign));
		assertClosed(link.get(this.guest, "/images/nonsense"));
	}

	@Test
	void closedLinkIsLikeOneThatNeverWas() {
		SharedBy link = link("WRITE_UP");
		String unknown = this.guest.get("/shared/" + "x".repeat(43)).body();
		assertThat(close(0).status()).isEqualTo(302);
		assertThat(assertClosed(link.get(this.guest, "")).body()).isEqualTo(unknown);
		assertThat(list()).contains("Closed").doesNotContain("Open");
		assertThat(this.guest.get("/shared/%00/deck").status()).isBetween(400, 404);
	}

	@Test
	void expiredLinkIsLikeOneThatNeverWas() {
		SharedBy link = link("WRITE_UP");
		String unknown = this.guest.get("/shared/unknown/deck").body();
		this.jdbc.sql("update shared_link set expires_at = now() where write_up_id = :id")
			.param("id", this.told.number())
			.update();
		for (String page : List.of("", "/deck", "/deck.pptx", "/deck.pdf", "/write-up.pdf")) {
			assertThat(assertClosed(link.get(this.guest, page)).body()).isEqualTo(unknown);
		}
		assertThat(list()).contains("Expired");
	}

	@Test
	void linkPausesWhileNotEverybodyMayReadIt() {
		SharedBy link = link("WRITE_UP");
		String image = image();
		assertPaused(link, image, "/archive");
		this.told.with("/archive", "_method", "delete");
		assertThat(link.get(this.guest, "").status()).isEqualTo(200);
		assertPaused(link, image, "/audience", "restricted", "true");
		this.told.with("/audience", "restricted", "false");
		assertThat(link.get(this.guest, "").status()).isEqualTo(200);
		assertPaused(link, image, "/publication", "_method", "delete");
		this.told.with("/review");
		assertThat(link.get(this.guest, "").status()).isEqualTo(200);
	}

	private void assertPaused(SharedBy link, String image, String below, String... fields) {
		this.told.with(below, fields);
		List.of("", "/deck", "/deck.pptx", "/deck.pdf", "/write-up.pdf", "/images/" + image)
			.forEach((page) -> assertClosed(link.get(this.guest, page)));
		assertThat(list()).contains("Paused");
		assertThat(this.told.teller().post(this.told.path("/links"), "shows", "WRITE_UP", "lasts", "DAY").status())
			.isEqualTo(409);
	}

	@Test
	void linkOfSomebodyWhoLeftOpensNoMore() {
		SharedBy link = link("WRITE_UP");
		this.jdbc.sql("update person set active = false where id = :id")
			.param("id", this.told.teller().id().value())
			.update();
		assertClosed(link.get(this.guest, ""));
	}

	@Test
	void openingIsCounted() {
		SharedBy link = link("WRITE_UP");
		assertThat(list()).contains("never");
		link.get(this.guest, "");
		assertThat(list()).contains("once");
		link.get(this.guest, "/deck");
		assertThat(list()).contains("2 times", "last ");
	}

	@Test
	void itsPeopleSeeHowManyAreOpen() {
		assertThat(this.told.document("").text()).contains("Share it by a link");
		link("WRITE_UP");
		assertThat(this.told.document("").text()).contains("1 link is open");
		link("SLIDES");
		assertThat(this.told.document("").text()).contains("2 links are open");
		assertThat(this.visitors.signedIn("Reader").get(this.told.path("")).body()).doesNotContain("links are open",
				"/links");
		close(0);
		assertThat(this.told.document("").text()).contains("1 link is open");
	}

	@Test
	void administratorClosesWhatOthersShared() {
		SharedBy link = link("WRITE_UP");
		Told seen = this.told.as(this.visitors.signedIn("Maya", "ADMINISTRATOR", "UTC"));
		String address = seen.document("/links").select("main form[action*=links/]").attr("action");
		assertThat(seen.teller().post(address, "_method", "delete").status()).isEqualTo(302);
		assertClosed(link.get(this.guest, ""));
	}

	@Test
	void linkOfAnotherWriteUpIsNotClosed() {
		SharedBy link = link("WRITE_UP");
		String address = this.told.document("/links").select("main form[action*=links/]").attr("action");
		Told other = Told.by(this.visitors.signedIn("Asha"), "Another").published();
		assertThat(
				other.teller().post(other.path(address.replaceAll(".*(/links/)", "$1")), "_method", "delete").status())
			.isEqualTo(404);
		assertThat(link.get(this.guest, "").status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "shows=X&lasts=WEEK", "shows=WRITE_UP&lasts=FOR_EVER", "shows=SLIDES", "lasts=DAY", "" })
	void whatCannotBeMadeIsSaid(String fields) {
		Page page = Wire.form(this.told.teller(), this.told.path("/links"), fields, "Accept", "text/html");
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.body()).contains("field-error");
		assertThat(list()).isEmpty();
	}

	@Test
	void tokenIsNotInTheDatabase() {
		SharedBy link = link("WRITE_UP");
		for (String table : List.of("shared_link", "spring_session_attributes", "audit_entry", "event_publication")) {
			assertThat(this.jdbc.sql("select count(*) from " + table + " t where strpos(cast(t as text), :token) > 0")
				.param("token", link.token())
				.query(Integer.class)
				.single()).as(table).isZero();
		}
	}

	private String image() {
		Wire.uploadByForm(this.told.teller(), this.told.path("/images"), "a.png", Wire.PNG);
		return this.told.document("/images").select(".image-list img").attr("src").replaceAll(".*/", "");
	}

	private Page close(int link) {
		String address = this.told.document("/links").select("main form[action*=links/]").get(link).attr("action");
		return this.told.teller().post(address, "_method", "delete");
	}

	private String list() {
		return this.told.document("/links").select("main tbody").text();
	}

	private static Page assertClosed(Page page) {
		assertThat(page.status()).isEqualTo(404);
		assertThat(Jsoup.parse(page.body()).select("h1").text()).isEqualTo("This link is closed");
		assertThat(page.header("Referrer-Policy")).hasValue("no-referrer");
		assertThat(page.all("Set-Cookie")).isEmpty();
		return page;
	}

}
