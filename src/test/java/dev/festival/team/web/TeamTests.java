package dev.festival.team.web;

import java.util.UUID;

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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Teams are made, changed and dissolved by administrators and seen by everyone.
 */
@FestivalTest
class TeamTests {

	@Autowired
	private Visitors visitors;

	private Visitor administrator = new Visitor("");

	private Visitor wren = new Visitor("");

	private final String name = "Team " + UUID.randomUUID();

	@BeforeEach
	void signIn() {
		this.administrator = this.visitors.signedIn("Ada", "ADMINISTRATOR", "UTC");
		this.wren = this.visitors.signedIn("Wren " + this.name);
	}

	@Test
	void teamHasMembersAndLeads() {
		String team = make(this.name);
		Visitor asha = this.visitors.signedIn("Asha " + this.name);
		// Whoever leads belongs to it, also when chosen as both.
		Page saved = this.administrator.post(team, "name", this.name, "members", this.wren.id().toString(), "members",
				asha.id().toString(), "leads", asha.id().toString());
		assertThat(saved.location()).endsWith(team);
		assertThat(row(this.wren)).isEqualTo(this.name + " Asha " + this.name + " Wren " + this.name);
		this.administrator.post(team, "name", "Renamed " + this.name, "members", asha.id().toString());
		assertThat(row(this.wren)).isEqualTo("Renamed " + this.name + " – Asha " + this.name);
	}

	@Test
	void nameIsTakenWhateverItsCase() {
		make(this.name);
		Page refused = this.administrator.post("/teams", "name", this.name.toUpperCase(java.util.Locale.ROOT));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(Jsoup.parse(refused.body()).select("#name").attr("value"))
			.isEqualTo(this.name.toUpperCase(java.util.Locale.ROOT));
		assertThat(Jsoup.parse(refused.body()).text()).contains("already");
		String other = make("Other " + this.name);
		assertThat(this.administrator.post(other, "name", this.name).status()).isEqualTo(422);
		assertThat(this.administrator.post(other, "name", "Other " + this.name).status()).isEqualTo(302);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "\u200b", "\0", "\t\n", "one, two" })
	void teamNeedsNameThatIsSeen(String nothing) {
		assertThat(this.administrator.post("/teams", "name", nothing).status()).isEqualTo(422);
	}

	@Test
	void nameIsNoLongerThanAHundredCharacters() {
		assertThat(this.administrator.post("/teams", "name", "x".repeat(101)).status()).isEqualTo(422);
	}

	@Test
	void unreadableMembersAreRefused() {
		String team = make(this.name);
		Page refused = this.administrator.post(team, "name", this.name, "members", "nobody");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(row(this.wren)).isEqualTo(this.name + " – –");
	}

	@Test
	void nobodyIsNoMember() {
		String team = make(this.name);
		Page saved = this.administrator.post(team, "name", this.name, "members", UUID.randomUUID().toString(),
				"members", this.wren.id().toString());
		assertThat(saved.status()).isEqualTo(302);
		assertThat(row(this.wren)).isEqualTo(this.name + " – Wren " + this.name);
	}

	@Test
	void dissolvedTeamIsGone() {
		String team = make(this.name);
		this.administrator.post(team, "name", this.name, "members", this.wren.id().toString());
		assertThat(this.administrator.post(team, "_method", "delete").status()).isEqualTo(302);
		assertThat(this.administrator.get(team).status()).isEqualTo(404);
		assertThat(this.administrator.post(team, "name", this.name).status()).isEqualTo(404);
		assertThat(this.administrator.get("/people/" + this.wren.id()).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "MEMBER", "MANAGER" })
	void othersSeeTeamsAndChangeNone(String role) {
		String team = make(this.name);
		Visitor other = this.visitors.signedIn("Other", role, "UTC");
		assertThat(Jsoup.parse(other.get("/teams").body()).select("main form, main a[href$=/edit]")).isEmpty();
		assertThat(Jsoup.parse(other.get(team).body()).select("main form, main a[href$=/edit]")).isEmpty();
		assertThat(other.get(team + "/edit").status()).isEqualTo(403);
		assertThat(other.post("/teams", "name", "Hijacked").status()).isEqualTo(403);
		assertThat(other.post(team, "name", "Hijacked").status()).isEqualTo(403);
		assertThat(other.post(team, "_method", "delete").status()).isEqualTo(403);
		assertThat(row(other)).isEqualTo(this.name + " – –");
	}

	@Test
	void teamsAreWrittenDown() {
		String team = make(this.name);
		this.administrator.post(team, "name", this.name, "leads", this.wren.id().toString());
		this.administrator.post(team, "_method", "delete");
		String log = Jsoup.parse(this.administrator.get("/audit?person=" + this.administrator.id()).body()).text();
		assertThat(log).contains("Team changed", "members: 1, of whom lead: 1", "Team dissolved", this.name);
	}

	private String make(String called) {
		Page page = this.administrator.post("/teams", "name", called);
		assertThat(page.status()).as(page::body).isEqualTo(302);
		return page.location().substring(page.location().indexOf("/teams"));
	}

	private String row(Visitor visitor) {
		return Jsoup.parse(visitor.get("/teams").body()).select("tbody tr:contains(" + this.name + ")").text();
	}

}
