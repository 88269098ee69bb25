package dev.festival.writeup.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The catalogue of services: stories name what they like, and follow what it is called.
 */
@FestivalTest
class ServiceTests {

	@Autowired
	private Visitors visitors;

	private final String name = "checkout-" + UUID.randomUUID().toString().substring(0, 8);

	private Visitor administrator = new Visitor("");

	private Visitor wren = new Visitor("");

	private Told told = new Told(new Visitor(""), 0);

	@BeforeEach
	void tell() {
		this.administrator = this.visitors.signedIn("Ada", "ADMINISTRATOR", "UTC");
		this.wren = this.visitors.signedIn("Wren");
		this.told = Told.by(this.wren, "Nothing could be bought");
	}

	@Test
	void newNameIsTakenAndWaitsForSomebodyToLookAfterIt() {
		this.told.facts("services", this.name + ", mail");
		assertThat(chips(this.wren)).contains(this.name);
		this.told.published();
		Document services = page(this.administrator, "/services");
		assertThat(services.select("section tr:contains(" + this.name + ")").text()).contains("Look after it");
		add("sentence", "Where people pay.");
		services = page(this.wren, "/services");
		assertThat(services.select("section tr:contains(" + this.name + ")")).isEmpty();
		assertThat(services.select("main > .table-wrap tr:contains(" + this.name + ")").text())
			.contains("Where people pay.", "Not looked after yet", "1");
		assertThat(page(this.wren, "/services").select("main a[href*=services/new], main form")).isEmpty();
	}

	@Test
	void namesOfStoriesThatOneMayNotReadAreNotShown() {
		Visitor stranger = this.visitors.signedIn("Stranger");
		this.told.facts("services", this.name);
		assertThat(page(this.wren, "/services").text()).contains(this.name);
		for (Visitor other : List.of(stranger, this.administrator)) {
			assertThat(other.get("/services").body()).doesNotContain(this.name);
		}
		this.told.published();
		assertThat(page(stranger, "/services").text()).contains(this.name);
		this.told.with("/audience", "restricted", "true");
		for (Visitor other : List.of(stranger, this.administrator)) {
			assertThat(other.get("/services").body()).doesNotContain(this.name);
			Told own = Told.by(other, "Another story");
			assertThat(other.get(own.path("/facts")).body()).doesNotContain(this.name);
		}
	}

	@Test
	void pagesShowOnlyStoriesThatOneMayRead() {
		String team = team(this.name, this.wren);
		String service = add("team", id(team));
		this.told.facts("services", this.name, "teams", this.name);
		this.told.promise("Let it be bought again");
		Visitor stranger = this.visitors.signedIn("Stranger");
		for (String place : List.of(service, team)) {
			assertThat(page(this.wren, place).text()).contains("Nothing could be bought");
			assertThat(page(stranger, place).text()).doesNotContain("Nothing could be bought", "bought again");
		}
		this.told.published();
		assertThat(page(stranger, service).text()).contains("Nothing could be bought", "Let it be bought again");
		assertThat(page(stranger, team).select("a[href=" + service + "]").text()).isEqualTo(this.name);
		this.told.with("/audience", "restricted", "true");
		for (Visitor other : List.of(stranger, this.administrator)) {
			for (String place : List.of(service, team)) {
				assertThat(page(other, place).text()).doesNotContain("Nothing could be bought", "bought again");
			}
		}
	}

	@Test
	void namingATeamLetsNobodyRead() {
		Visitor member = this.visitors.signedIn("Member");
		team(this.name, member);
		this.told.facts("teams", this.name);
		assertThat(member.get(this.told.path("")).status()).isEqualTo(404);
		this.told.published().with("/audience", "restricted", "true");
		assertThat(member.get(this.told.path("")).status()).isEqualTo(404);
		assertThat(page(member, "/write-ups?team=" + this.name).select(".listing-row")).isEmpty();
	}

	@Test
	void storiesFollowANewNameAtOnce() {
		String service = add();
		this.told.facts("services", "mail, " + this.name.toUpperCase(Locale.ROOT)).status();
		assertThat(chips(this.wren)).containsSubsequence("mail", this.name);
		int revision = this.told.revision();
		String mark = this.wren.get(this.told.path("")).header("ETag").orElseThrow();
		change(service, "name", "new-" + this.name);
		assertThat(this.wren.get(this.told.path(""), "If-None-Match", mark).status()).isEqualTo(200);
		assertThat(chips(this.wren)).containsSubsequence("mail", "new-" + this.name).doesNotContain(this.name);
		assertThat(this.told.revision()).isEqualTo(revision);
		assertThat(page(this.wren, "/write-ups?service=new-" + this.name).select(".listing-row")).hasSize(1);
		// Whoever knows it by its old name means it.
		Told other = Told.by(this.wren, "Again");
		other.facts("services", this.name + ", NEW-" + this.name);
		assertThat(other.document("").select(".write-up-head .chip").eachText()).containsOnlyOnce("new-" + this.name)
			.doesNotContain(this.name);
		assertThat(page(this.wren, service).text()).contains("Also called " + this.name);
	}

	@Test
	void olderVersionComesBackUnderTheNewName() {
		String service = add();
		this.told.facts("services", this.name);
		int before = this.told.revision();
		this.told.facts("services", "");
		change(service, "name", "new-" + this.name);
		this.told.with("/history/" + before + "/restoration", "part", "FACTS");
		assertThat(chips(this.wren)).contains("new-" + this.name).doesNotContain(this.name);
	}

	@Test
	void namesThatMeanTheSameBecomeOne() {
		String service = add();
		this.told.facts("services", "the shop " + this.name + ", " + this.name);
		this.told.published();
		merge("the shop " + this.name, service);
		assertThat(chips(this.wren)).containsOnlyOnce(this.name).doesNotContain("the shop " + this.name);
		assertThat(page(this.administrator, "/services").select("section tr:contains(the shop " + this.name + ")"))
			.isEmpty();
		String other = add("name", "other-" + this.name);
		merge(this.name, other);
		assertThat(chips(this.wren)).contains("other-" + this.name).doesNotContain(this.name);
		assertThat(this.administrator.get(service).status()).isEqualTo(404);
		assertThat(page(this.wren, other).text()).contains(this.name, "the shop " + this.name);
		assertThat(entries()).contains("Name taken for a service", "also called the shop " + this.name);
	}

	@Test
	void retiredServiceIsNotOfferedAndStaysInStories() {
		String service = add();
		this.told.facts("services", this.name);
		assertThat(known("services")).contains(this.name);
		this.administrator.post(service + "/retirement");
		assertThat(known("services")).doesNotContain(this.name);
		assertThat(chips(this.wren)).contains(this.name);
		assertThat(page(this.wren, "/services").select("tr:contains(" + this.name + ")").text()).contains("Retired");
		this.administrator.post(service + "/retirement", "_method", "delete");
		assertThat(known("services")).contains(this.name);
		assertThat(entries()).contains("Service added", "Service retired", "Service offered again");
	}

	@Test
	void teamsOfServicesAreProposed() {
		String team = team("Team " + this.name, this.wren);
		add("team", id(team));
		// Nothing was named before, so that they come along.
		this.told.facts("services", this.name);
		assertThat(chips(this.wren)).contains("team Team " + this.name);
		this.told.facts("teams", "Somebody else");
		assertThat(chips(this.wren)).contains("team Somebody else").doesNotContain("team Team " + this.name);
		assertThat(this.told.document("/facts").text()).contains("That adds Team " + this.name);
		assertThat(this.told.document("/facts").select("[name=withTeams][checked]")).isEmpty();
		this.told.facts("withTeams", "true");
		assertThat(chips(this.wren)).contains("team Somebody else", "team Team " + this.name);
		Told guided = Told.by(this.wren, "Guided");
		guided.with("/guide/facts", "kind", "INCIDENT", "services", this.name);
		assertThat(guided.document("").select(".write-up-head .chip").eachText()).contains("team Team " + this.name);
	}

	@Test
	void storiesFollowANewNameOfATeam() {
		this.told.facts("teams", this.name.toUpperCase(Locale.ROOT));
		String team = team(this.name, this.wren);
		assertThat(chips(this.wren)).contains("team " + this.name);
		this.administrator.post(team, "name", "New " + this.name, "members", this.wren.id().toString());
		assertThat(chips(this.wren)).contains("team New " + this.name);
		assertThat(page(this.wren, team).text()).contains("Nothing could be bought");
		this.administrator.post(team, "_method", "delete");
		assertThat(chips(this.wren)).contains("team New " + this.name);
	}

	@Test
	void thoseOutsideAreToldNoTeams() {
		this.told.facts("services", this.name, "teams", "Secret " + this.name);
		SharedBy link = SharedBy.link(this.told.published(), "WRITE_UP", "DAY");
		for (String page : List.of("", "/deck")) {
			assertThat(link.get(this.visitors.anonymous(), page).body()).doesNotContain("Secret " + this.name);
		}
		assertThat(link.get(this.visitors.anonymous(), "").body()).contains(this.name);
		assertThat(page(this.wren, this.told.path("?names=roles")).text()).contains("Secret " + this.name);
	}

	@Test
	void whoLeadsATeamLooksAfterItsServices() {
		Visitor lead = this.visitors.signedIn("Lead");
		Visitor member = this.visitors.signedIn("Member", "MANAGER", "UTC");
		String team = this.administrator.post("/teams", "name", this.name).location();
		this.administrator.post(team, "name", this.name, "leads", lead.id().toString(), "members",
				member.id().toString());
		String service = add("team", id(team));
		assertThat(lead.post(service, form(lead, service).with("sentence", "Ours.")).status()).isEqualTo(302);
		assertThat(page(lead, service).text()).contains("Ours.", "Edit");
		assertThat(page(member, service).text()).doesNotContain("Edit");
		assertThat(member.get(service + "/edit").status()).isEqualTo(403);
		assertThat(member.post(service, "_method", "put", "name", "Mine", "seen", "1").status()).isEqualTo(403);
		assertThat(member.post(service + "/retirement").status()).isEqualTo(403);
		String other = add("name", "other-" + this.name);
		for (String address : List.of(other + "/retirement", "/services", "/services/names")) {
			assertThat(lead.post(address, "name", "Mine", "service", id(service)).status()).isEqualTo(403);
		}
		assertThat(lead.get("/services/new").status()).isEqualTo(403);
		assertThat(lead.get(other + "/edit").status()).isEqualTo(403);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "name|''", "name|' '", "name|one, two",
					"name|xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "link|javascript:alert(1)",
					"link|data:text/html,x", "link|https:", "link|graphs", "link|//evil.example",
					"link|ftp://a.example/", "link|https://[::1" })
	void whatCannotBeIsRefusedWithEverythingTyped(String field, String value) {
		Page refused = send("/services", "sentence", "Where people pay.", field, value);
		assertThat(refused.status()).isEqualTo(422);
		Document page = Jsoup.parse(refused.body());
		assertThat(page.select("[aria-invalid=true]").eachAttr("id")).containsExactly(field);
		assertThat(page.select("#" + field).val()).isEqualTo(value.strip());
		assertThat(page.select("#sentence").val()).isEqualTo("Where people pay.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://graphs.example/d/7?x=1#a", "http://10.0.0.1:3000/" })
	void linkLeadsToTheWeb(String link) {
		String service = add("link", link);
		assertThat(page(this.wren, service).select(".page-title a[rel]").attr("href")).isEqualTo(link);
	}

	@Test
	void nameIsTakenWhateverItsCaseAndHowLongAgo() {
		String service = add();
		assertThat(send("/services", "name", this.name.toUpperCase(Locale.ROOT)).status()).isEqualTo(422);
		change(service, "name", "new-" + this.name);
		assertThat(send("/services").status()).isEqualTo(422);
		String other = add("name", "other-" + this.name);
		assertThat(this.administrator.post(other, form(this.administrator, other).with("name", this.name)).status())
			.isEqualTo(422);
		change(service, "name", this.name);
		assertThat(page(this.wren, service).select("h1").text()).isEqualTo(this.name);
	}

	@Test
	void fieldWithinANumberIsNoFaultOfOurs() {
		assertThat(this.administrator.post("/services", "name", "Lift", "seen.impact", "x").status()).isEqualTo(400);
	}

	@Test
	void secondOfTwoSeesWhatTheFirstMadeOfIt() {
		String service = add();
		String[] stale = form(this.administrator, service).with("sentence", "Second");
		change(service, "sentence", "First");
		Page late = this.administrator.post(service, stale);
		assertThat(late.status()).isEqualTo(409);
		Document page = Jsoup.parse(late.body());
		assertThat(page.select(".flash").text()).contains("First");
		assertThat(page.select("#sentence").val()).isEqualTo("Second");
		this.administrator.post(service,
				new FormFields(Objects.requireNonNull((FormElement) page.select("main form").first())).with());
		assertThat(page(this.wren, service).text()).contains("Second");
	}

	private String add(String... fields) {
		Page page = send("/services", fields);
		assertThat(page.status()).as(page::body).isEqualTo(302);
		return page.location().substring(page.location().indexOf("/services"));
	}

	private Page send(String address, String... fields) {
		return this.administrator.post(address, new FormFields(Objects.requireNonNull(
				(FormElement) page(this.administrator, "/services/new?name=" + this.name).select("main form").first()))
			.with(fields));
	}

	private void change(String service, String... fields) {
		Page page = this.administrator.post(service, form(this.administrator, service).with(fields));
		assertThat(page.status()).as(page::body).isEqualTo(302);
	}

	private void merge(String called, String into) {
		assertThat(this.administrator.post("/services/names", "name", called, "service", id(into)).status())
			.isEqualTo(302);
	}

	private FormFields form(Visitor visitor, String service) {
		return new FormFields(
				Objects.requireNonNull((FormElement) page(visitor, service + "/edit").select("main form").first()));
	}

	private String team(String called, Visitor member) {
		String address = this.administrator.post("/teams", "name", called).location();
		this.administrator.post(address, "name", called, "members", member.id().toString());
		return address;
	}

	private static String id(String address) {
		return address.substring(address.lastIndexOf('/') + 1);
	}

	private List<String> chips(Visitor reader) {
		return page(reader, this.told.path("")).select(".write-up-head .chip").eachText();
	}

	private List<String> known(String what) {
		return this.told.document("/facts").select("#known-" + what + " option").eachAttr("value");
	}

	private String entries() {
		return page(this.administrator, "/audit?person=" + this.administrator.id()).select("tbody").text();
	}

	private static Document page(Visitor visitor, String path) {
		Page page = visitor.get(path);
		assertThat(page.status()).as(path).isEqualTo(200);
		return Jsoup.parse(page.body());
	}

}
