package dev.festival.live.web;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A presenter shows slides to a room, and only what the room is to see.
 */
@FestivalTest
class PresentingTests {

	private static final String[] OPEN = { "open", "true", "minutes", "15" };

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	private Visitor wren = new Visitor("");

	@BeforeEach
	void come() {
		this.wren = this.visitors.signedIn("Wren Bell");
	}

	@Test
	void roomSeesTheSlidesThatWereShown() {
		Presented lift = Presented.by(this.wren, OPEN);
		Visitor follower = this.visitors.anonymous();
		assertThat(lift.room(follower).select(".slide")).hasSize(1);
		lift.wants("slide", "3");
		await().untilAsserted(() -> assertThat(lift.room(follower).select(".slide")).hasSize(3));
		assertThat(follower.get(lift.path("/slides/4")).status()).isEqualTo(200);
		assertThat(follower.get(lift.path("/slides/5")).status()).isEqualTo(404);
	}

	@Test
	void notesAreForThePresenterOnly() {
		Presented lift = Presented.by(this.wren, OPEN);
		String note = lift.desk().select(".presenter-store section:first-child aside").text();
		assertThat(note).isNotBlank();
		lift.wants("slide", "99");
		Visitor follower = this.visitors.anonymous();
		await().untilAsserted(() -> assertThat(lift.room(follower).select(".slide")).hasSizeGreaterThan(3));
		assertThat(lift.room(follower).html()).doesNotContain(note, "presenter-notes");
		assertThat(follower.get(lift.path("/slides/1")).body()).doesNotContain(note);
		assertThat(this.wren.get(lift.path("/stage")).body()).doesNotContain(note);
	}

	@Test
	void whatTheRoomSeesStaysWhateverIsEditedUntilThePresenterTakesItOver() {
		Presented lift = Presented.by(this.wren, OPEN).wants("slide", "2");
		Presented.save(this.wren, lift.story(), "in-short", "It was the door.");
		Visitor follower = this.visitors.anonymous();
		await().untilAsserted(() -> assertThat(lift.room(follower).text()).contains("between two floors"));
		this.wren.post(lift.path("/presenter/deck"), "_method", "put");
		await().untilAsserted(() -> assertThat(lift.room(follower).text()).contains("It was the door."));
	}

	@Test
	void onlyPeopleWhoMayReadTheStoryFollowUnlessThePresenterOpensTheRoom() {
		Presented lift = Presented.by(this.wren, "minutes", "0");
		assertThat(this.visitors.anonymous().get(lift.path("")).location()).isEqualTo("/login");
		assertThat(lift.room(this.visitors.signedIn("Asha")).select(".slide")).hasSize(1);
		this.wren.post(lift.story() + "/audience", "restricted", "true", "seen", "2147483647");
		assertThat(this.visitors.signedIn("Ben").get(lift.path("")).status()).isEqualTo(404);
		assertThat(this.visitors.signedIn("Ben").get(lift.path("/events"), "Accept", "text/event-stream").status())
			.isEqualTo(404);
		assertThat(this.visitors.signedIn("Ben").get(lift.path("/slides/1")).status()).isEqualTo(404);
	}

	@Test
	void restrictedStoryIsNeverOpen() {
		Presented lift = Presented.by(this.wren, "minutes", "0");
		this.wren.post(lift.story() + "/audience", "restricted", "true", "seen", "2147483647");
		Presented again = Presented.open(this.wren, lift.story(), OPEN);
		assertThat(this.visitors.anonymous().get(again.path("")).location()).isEqualTo("/login");
		assertThat(this.wren.get(lift.story() + "/presentation").body()).doesNotContain("name=\"open\"");
	}

	@Test
	void storyThatIsRestrictedMeanwhileClosesTheRoom() {
		Presented lift = Presented.by(this.wren, OPEN);
		assertThat(this.visitors.anonymous().get(lift.path("")).status()).isEqualTo(200);
		this.wren.post(lift.story() + "/audience", "restricted", "true", "seen", "2147483647");
		await().untilAsserted(
				() -> assertThat(this.visitors.anonymous().get(lift.path("")).location()).isEqualTo("/login"));
	}

	@Test
	void storyThatIsADraftAgainClosesTheRoom() {
		Presented lift = Presented.by(this.wren, OPEN);
		assertThat(this.visitors.anonymous().get(lift.path("")).status()).isEqualTo(200);
		this.wren.post(lift.story() + "/publication", "_method", "delete");
		await().untilAsserted(
				() -> assertThat(this.visitors.anonymous().get(lift.path("")).location()).isEqualTo("/login"));
		this.wren.post(lift.path("/presenter/ending"));
		await().untilAsserted(() -> assertThat(Jsoup.parse(this.wren.get(lift.path("/presenter")).body()).text())
			.contains("Well told"));
	}

	@Test
	void titleOfWhatIsOverIsForThoseWhoMayReadIt() {
		Presented lift = Presented.by(this.wren, OPEN);
		this.wren.post(lift.path("/presenter/ending"));
		Visitor asha = this.visitors.signedIn("Asha");
		await().untilAsserted(() -> assertThat(asha.get(lift.path("")).body()).contains("That was it", "The lift"));
		assertThat(this.visitors.anonymous().get(lift.path("")).body()).contains("That was it")
			.doesNotContain("The lift");
	}

	@Test
	void laughterNeedsAWindowThatFollows() {
		Presented lift = Presented.by(this.wren, OPEN);
		assertThat(send(this.visitors.anonymous(), lift, "laugh")).isEqualTo(429);
		assertThat(lift.desk().select("[data-count-of=laugh]").text()).isEqualTo("0");
	}

	@Test
	void rolesStandForNamesInNewerSlidesToo() {
		Presented lift = Presented.by(this.wren, OPEN);
		assertThat(this.wren.get(lift.story() + "/deck?names=roles").body())
			.contains(lift.story() + "/presentation?names=roles");
		Presented again = Presented.open(this.wren, lift.story(), "open", "true", "names", "roles", "length",
				"lightning");
		Visitor follower = this.visitors.anonymous();
		assertThat(again.room(follower).text()).contains("The lift that waited").doesNotContain("Wren");
		Presented.save(this.wren, lift.story(), "in-short", "Wren Bell pressed the button.");
		this.wren.post(again.path("/presenter/deck"), "_method", "put");
		again.wants("slide", "2");
		await().untilAsserted(
				() -> assertThat(again.room(follower).text()).contains("pressed the button").doesNotContain("Wren"));
	}

	@Test
	void onlyThePresenterPresents() {
		Presented lift = Presented.by(this.wren, OPEN);
		Visitor ben = this.visitors.signedIn("Ben", "ADMINISTRATOR", "UTC");
		for (String path : new String[] { "/presenter", "/stage", "/presenter/events", "/presenter/questions" }) {
			assertThat(ben.get(lift.path(path)).status()).as(path).isEqualTo(404);
		}
		assertThat(ben.post(lift.path("/presenter/scene"), "_method", "put", "slide", "2").status()).isEqualTo(404);
		assertThat(ben.post(lift.path("/presenter/ending")).status()).isEqualTo(404);
	}

	@Test
	void whoGuessesManyCodesHasToWait() {
		Presented lift = Presented.by(this.wren, OPEN);
		Visitor ben = this.visitors.signedIn("Ben");
		Visitor follower = this.visitors.signedIn("Asha");
		lift.room(follower);
		int status = 404;
		for (int tries = 0; tries < 40 && status == 404; tries++) {
			status = ben.get("/live/AAAAA" + (char) ('A' + tries % 26)).status();
		}
		assertThat(status).isEqualTo(429);
		// Not even the right one helps now, unless one was let in before.
		assertThat(ben.get(lift.path("")).status()).isEqualTo(429);
		assertThat(ben
			.get(lift.path(""), "Cookie",
					"SESSION=" + ben.cookie("SESSION").orElseThrow() + "; follower="
							+ follower.cookie("follower").orElseThrow())
			.status()).isEqualTo(200);
	}

	@Test
	void codeIsUnderstoodHoweverItIsTyped() {
		Presented lift = Presented.by(this.wren, OPEN);
		Visitor follower = this.visitors.anonymous();
		String typed = lift.code().toLowerCase(java.util.Locale.ROOT);
		Page led = follower.get("/live?code=+" + typed.substring(0, 3) + "-" + typed.substring(3));
		assertThat(follower.get(led.location()).status()).isEqualTo(200);
	}

	@Test
	void followingLeavesNothingOfAFollower() {
		Presented lift = Presented.by(this.wren, OPEN);
		Integer before = sessions();
		Visitor follower = this.visitors.anonymous();
		lift.room(follower);
		follower.get(lift.path("/state"), "Accept", "application/json");
		follower.post(lift.path("/reactions"), "kind", "laugh");
		follower.post(lift.path("/questions"), "text", "Why?", "name", "");
		assertThat(sessions()).isEqualTo(before);
		assertThat(follower.cookie("SESSION")).isEmpty();
	}

	private Integer sessions() {
		return this.jdbc.sql("select count(*) from spring_session").query(Integer.class).single();
	}

	@Test
	void laughterIsCountedAndStays() {
		Presented lift = Presented.by(this.wren, OPEN);
		Visitor follower = this.visitors.anonymous();
		lift.room(follower);
		for (int time = 0; time < 3; time++) {
			follower.post(lift.path("/reactions"), "kind", "laugh");
		}
		await().untilAsserted(() -> assertThat(lift.desk().select("[data-count-of=laugh]").text()).isEqualTo("3"));
		this.wren.post(lift.path("/presenter/ending"));
		await().untilAsserted(() -> assertThat(Jsoup.parse(this.wren.get(lift.path("/presenter")).body()).text())
			.contains("Well told"));
		assertThat(Jsoup.parse(this.wren.get(lift.path("/presenter")).body()).select("dd").eachText()).startsWith("3");
	}

	@Test
	void nobodyLaughsFasterThanHandsCan() {
		Presented lift = Presented.by(this.wren, OPEN);
		Visitor follower = this.visitors.anonymous();
		lift.room(follower);
		int refused = 0;
		for (int time = 0; time < 60; time++) {
			refused += (send(follower, lift, "laugh") == 429) ? 1 : 0;
		}
		assertThat(refused).isPositive();
	}

	@Test
	void reactionsCanBeSwitchedOff() {
		Presented lift = Presented.by(this.wren, OPEN).wants("reactions", "false");
		Visitor follower = this.visitors.anonymous();
		await().untilAsserted(() -> assertThat(lift.room(follower).select(".cheers[hidden]")).hasSize(1));
		assertThat(send(follower, lift, "hug")).isEqualTo(429);
	}

	private static int send(Visitor follower, Presented lift, String kind) {
		return follower
			.postBare(lift.path("/reactions"), java.util.Map.of("kind", kind, "_csrf", follower.token()), "Accept",
					"application/json")
			.status();
	}

	@Test
	void formsOfOtherSitesAreNotTaken() {
		Presented lift = Presented.by(this.wren, OPEN);
		assertThat(this.visitors.anonymous()
			.postBare(lift.path("/reactions"), java.util.Map.of("kind", "laugh"), "Origin", "https://elsewhere.example")
			.status()).isEqualTo(403);
	}

	@Test
	void endClosesTheRoomAndForgetsItsSlides() {
		Presented lift = Presented.by(this.wren, OPEN);
		this.wren.post(lift.path("/presenter/ending"));
		Visitor follower = this.visitors.anonymous();
		await().untilAsserted(
				() -> assertThat(follower.get(lift.path("")).body()).contains("That was it").doesNotContain("slide-1"));
		assertThat(this.jdbc.sql("""
				select count(*) from presented_deck d join presentation p on p.id = d.presentation_id
				where p.code = ?
				""").param(lift.code()).query(Integer.class).single()).isZero();
		assertThat(this.wren.post(lift.path("/presenter/scene"), "_method", "put", "slide", "2").status())
			.isEqualTo(409);
	}

	@Test
	void minutesThatAreNoneAreAskedForAgain() {
		Presented lift = Presented.by(this.wren, OPEN);
		Page page = this.wren.post(lift.story() + "/presentation", "minutes", "a while", "open", "true");
		assertThat(page.status()).isEqualTo(422);
		Document again = Jsoup.parse(page.body());
		assertThat(again.select("[name=minutes]").attr("value")).isEqualTo("a while");
		assertThat(again.select("[name=open]").hasAttr("checked")).isTrue();
		assertThat(this.wren.get(lift.story() + "/presentation").body()).contains("Go back to your room");
	}

}
