package dev.festival.writeup.web;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Script;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static dev.festival.writeup.web.GuardedStory.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A restricted write-up is seen by its people and those who are named, wherever write-ups
 * come out.
 */
@FestivalTest
class RestrictedTests {

	@Autowired
	private Visitors visitors;

	private Visitor stranger = new Visitor("");

	private Visitor administrator = new Visitor("");

	private Visitor wren = new Visitor("");

	private GuardedStory story = new GuardedStory(new Told(new Visitor(""), 0), "", "", "", "");

	@BeforeEach
	void tell() {
		this.wren = this.visitors.signedIn("Wren");
		this.stranger = this.visitors.signedIn("Stranger");
		this.administrator = this.visitors.signedIn("Administrator", "ADMINISTRATOR", "UTC");
		this.story = GuardedStory.by(this.wren, this.stranger.id().toString());
		this.story.told().published();
	}

	/** Others look for stories that are called like this one. */
	@AfterEach
	void hide() {
		restrict();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/write-ups", "/write-ups?status=PUBLISHED", "/write-ups?q=zebrafinch",
			"/write-ups?tag=Zebrafinch-tag", "/write-ups?service=Zebrafinch-service", "/write-ups?team=Zebrafinch-team",
			"/write-ups?severity=SEV_1", "/write-ups?kind=GOOD_CATCH", "/write-ups?teller=%s",
			"/write-ups?before=4100000000000.1", "/follow-ups" })
	void placeShowsItToNobodyElse(String place) {
		String own = place.replace("%s", this.wren.id().toString());
		assertSeen(this.stranger, own, true);
		restrict();
		assertSeen(this.wren, own, true);
		assertSeen(this.stranger, own, false);
		assertSeen(this.administrator, own, false);
		restrict("readers", this.stranger.id().toString());
		assertSeen(this.stranger, own, true);
	}

	@ParameterizedTest
	@ValueSource(strings = { "write-ups", "write-ups?q=zebrafinch", "write-ups?team=Zebrafinch-team",
			"write-ups?service=Zebrafinch-service", "write-ups?tag=Zebrafinch-tag", "follow-ups", "write-ups/%d",
			"write-ups/%d?names=roles" })
	void placeOfTheApiShowsItToNobodyElse(String place) {
		String path = "/api/v1/" + place.formatted(this.story.told().number());
		Script own = Script.of(this.wren, "READ");
		Script reader = Script.of(this.stranger, "READ");
		Script administrating = Script.of(this.administrator, "ADMIN");
		assertThat(reader.get(path).body()).contains(SECRET);
		restrict();
		assertThat(own.get(path).body()).contains(SECRET);
		assertThat(reader.get(path).body()).doesNotContain(SECRET);
		assertThat(administrating.get(path).body()).doesNotContain(SECRET);
		restrict("readers", this.stranger.id().toString());
		assertThat(reader.get(path).body()).contains(SECRET);
	}

	@Test
	void pageThatABrowserKeptIsGone() {
		String mark = this.stranger.get(this.story.told().path("")).header("ETag").orElseThrow();
		restrict();
		for (String known : List.of(mark, "*")) {
			Page page = this.stranger.get(this.story.told().path(""), "If-None-Match", known);
			assertThat(page.status()).isEqualTo(404);
			assertThat(page.body()).doesNotContain(SECRET);
		}
		open();
		assertSeen(this.stranger, this.story.told().path(""), true);
	}

	@Test
	void membersOfNamedTeamReadItAsLongAsTheyBelongToIt() {
		String team = team("readers " + this.wren.id(), this.stranger);
		restrict("teams", team);
		assertSeen(this.stranger, this.story.told().path(""), true);
		assertSeen(this.stranger, "/write-ups?q=zebrafinch", true);
		assertSeen(this.stranger, "/follow-ups", true);
		assertThat(this.stranger.get(this.story.told().path("/edit")).status()).isEqualTo(403);
		this.administrator.post("/teams/" + team, "name", "readers " + this.wren.id(), "leads",
				this.administrator.id().toString());
		assertThat(this.stranger.get(this.story.told().path("")).status()).isEqualTo(404);
		assertSeen(this.administrator, this.story.told().path(""), true);
		this.administrator.post("/teams/" + team, "_method", "delete");
		assertThat(this.administrator.get(this.story.told().path("")).status()).isEqualTo(404);
		assertSeen(this.wren, this.story.told().path("/audience"), true);
	}

	@Test
	void itsNamesAreNotOfferedToOthers() {
		String tag = UUID.randomUUID().toString();
		this.story.told().facts("tags", tag);
		Told own = Told.by(this.stranger, "Another story");
		assertThat(own.teller().get(own.path("/facts")).body()).contains(tag);
		restrict();
		assertThat(own.teller().get(own.path("/facts")).body()).doesNotContain(tag);
	}

	@Test
	void auditLogNamesItByNumberOnly() {
		String log = "/audit?person=" + this.wren.id();
		assertThat(this.administrator.get(log).body()).contains(SECRET);
		restrict();
		this.story.told().with("/archive");
		String page = this.administrator.get(log).body();
		assertThat(page).contains("Write-up restricted", "#" + this.story.told().number()).doesNotContain(SECRET);
		assertThat(this.administrator.get("/audit.csv?person=" + this.wren.id()).body())
			.contains("#" + this.story.told().number())
			.doesNotContain(SECRET);
		assertThat(this.administrator.get("/audit?person=" + SECRET).body()).doesNotContain(SECRET + " ");
	}

	@Test
	void administratorWhoRestrictsItDoesNotLoseSight() {
		this.story.told().as(this.administrator).with("/audience", "restricted", "true");
		assertSeen(this.administrator, this.story.told().path(""), true);
		assertThat(this.stranger.get(this.story.told().path("")).status()).isEqualTo(404);
	}

	@Test
	void olderVersionDoesNotOpenIt() {
		int open = this.story.told().revision();
		restrict();
		this.story.told().part("impact", "Changed").with("/history/" + open + "/restoration");
		assertThat(this.stranger.get(this.story.told().path("")).status()).isEqualTo(404);
	}

	@Test
	void audienceIsTakenBackWhereItIsNamed() {
		int open = this.story.told().revision();
		restrict();
		this.story.told().with("/history/" + open + "/restoration", "part", "AUDIENCE");
		assertSeen(this.stranger, this.story.told().path(""), true);
		assertThat(this.administrator.get("/audit?person=" + this.wren.id()).body())
			.contains("Write-up opened to everyone");
		int restricted = this.story.told().revision() - 1;
		this.story.told().with("/history/" + restricted + "/restoration", "part", "AUDIENCE");
		assertThat(this.stranger.get(this.story.told().path("")).status()).isEqualTo(404);
	}

	@Test
	void formWithoutChoiceOpensNothing() {
		restrict();
		Page refused = this.story.told().post("/audience", "readers", this.stranger.id().toString());
		assertThat(refused.status()).isEqualTo(422);
		assertThat(Jsoup.parse(refused.body()).select(".field-error").text()).isEqualTo("Choose who may read it.");
		assertThat(Jsoup.parse(refused.body()).select("[name=readers][checked]").eachAttr("value"))
			.containsExactly(this.stranger.id().toString());
		assertThat(this.stranger.get(this.story.told().path("")).status()).isEqualTo(404);
	}

	@Test
	void pagesSayThatItIsRestricted() {
		restrict();
		for (String page : List.of("", "/edit", "/audience")) {
			assertThat(Jsoup.parse(this.wren.get(this.story.told().path(page)).body()).select("main").text()).as(page)
				.containsIgnoringCase("restrict");
		}
		assertThat(this.wren.get("/write-ups?q=zebrafinch").body()).contains("Restricted");
		assertThat(this.wren.get(this.story.told().path("/history")).body()).contains("Who may read it");
	}

	@Test
	void choiceThatCannotBeReadIsRefused() {
		int before = this.story.told().revision();
		assertThat(this.story.told().post("/audience", "restricted", "true", "readers", "nobody").status())
			.isEqualTo(422);
		assertThat(this.story.told().revision()).isEqualTo(before);
	}

	private void restrict(String... named) {
		String[] fields = new String[named.length + 2];
		System.arraycopy(named, 0, fields, 2, named.length);
		fields[0] = "restricted";
		fields[1] = "true";
		this.story.told().with("/audience", fields);
	}

	private void open() {
		this.story.told().with("/audience", "restricted", "false");
	}

	private String team(String name, Visitor member) {
		String address = this.administrator.post("/teams", "name", name).location();
		String id = address.substring(address.lastIndexOf('/') + 1);
		assertThat(this.administrator
			.post("/teams/" + UUID.fromString(id), "name", name, "members", member.id().toString())
			.status()).isEqualTo(302);
		return id;
	}

	private void assertSeen(Visitor visitor, String place, boolean seen) {
		Page page = visitor.get(place);
		assertThat(page.status()).as(place).isEqualTo(200);
		assertThat(Pattern.compile("/write-ups/" + this.story.told().number() + "\\b").matcher(page.body()).find())
			.as("%s on %s", SECRET, place)
			.isEqualTo(seen);
	}

}
