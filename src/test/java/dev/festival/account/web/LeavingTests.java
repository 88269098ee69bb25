package dev.festival.account.web;

import java.util.concurrent.CompletableFuture;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import dev.festival.account.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What administrators decide about people, and from when it holds.
 */
@FestivalTest
class LeavingTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	private Visitor maya;

	@BeforeEach
	void administrator() {
		this.maya = this.visitors.signedIn("Maya", "ADMINISTRATOR", "UTC");
	}

	@AfterEach
	void othersAdministrateAgain() {
		this.jdbc.sql("update person set active = true, role = 'ADMINISTRATOR' where email = :email")
			.param("email", Visitors.ADMINISTRATOR)
			.update();
	}

	@Test
	void whoIsDeactivatedIsOutAtOnceEverywhere() {
		Visitor wren = this.visitors.signedIn("Wren");
		Visitor phone = this.visitors.anonymous().signIn(wren.email(), Visitors.PASSWORD);
		assertThat(deactivate(wren.id()).location()).isEqualTo("/people/" + wren.id());
		assertThat(wren.get("/people").location()).isEqualTo("/login");
		assertThat(phone.get("/people").location()).isEqualTo("/login");
		Page page = this.visitors.anonymous().post("/login", "email", wren.email(), "password", Visitors.PASSWORD);
		assertThat(page.status()).isEqualTo(401);
		assertThat(page.body()).contains("don’t belong together");
		assertThat(this.maya.get("/people").body()).contains(wren.email());
	}

	@Test
	void whoIsReactivatedSignsInAgain() {
		Visitor wren = this.visitors.signedIn("Wren");
		deactivate(wren.id());
		assertThat(this.maya.get("/people/" + wren.id()).body()).contains("Reactivate Wren");
		this.maya.post("/people/" + wren.id() + "/deactivation", "_method", "delete");
		assertThat(this.visitors.anonymous().signIn(wren.email(), Visitors.PASSWORD).isSignedIn()).isTrue();
	}

	@Test
	void newRoleHoldsFromTheNextRequestOnEverywhere() {
		Visitor wren = this.visitors.signedIn("Wren");
		Visitor phone = this.visitors.anonymous().signIn(wren.email(), Visitors.PASSWORD);
		assertThat(phone.get("/people/" + this.maya.id()).status()).isEqualTo(403);
		changeRole(this.maya, wren.id(), "ADMINISTRATOR");
		assertThat(wren.get("/people").body()).contains("Invite somebody");
		assertThat(phone.get("/people/" + this.maya.id()).status()).isEqualTo(200);
		changeRole(this.maya, wren.id(), "MANAGER");
		assertThat(phone.get("/people/" + this.maya.id()).status()).isEqualTo(403);
		assertThat(changeRole(wren, wren.id(), "ADMINISTRATOR").status()).isEqualTo(403);
	}

	@Test
	void newNameIsSeenOnOtherDevicesToo() {
		Visitor wren = this.visitors.signedIn("Wren");
		Visitor phone = this.visitors.anonymous().signIn(wren.email(), Visitors.PASSWORD);
		wren.post("/profile", "name", "Wren Ægir", "zone", "UTC");
		assertThat(phone.get("/people").body()).contains("Wren Ægir: your menu");
	}

	@Test
	void nobodyDeactivatesThemselves() {
		Page page = deactivate(this.maya.id());
		assertThat(page.status()).isEqualTo(409);
		assertThat(page.body()).contains("You can’t deactivate yourself");
		assertThat(this.maya.get("/people").status()).isEqualTo(200);
	}

	@Test
	void lastAdministratorKeepsTheRole() {
		onlyMayaAdministrates();
		Page page = changeRole(this.maya, this.maya.id(), "MEMBER");
		assertThat(page.status()).isEqualTo(409);
		assertThat(page.body()).contains("Maya is the only administrator");
		assertThat(this.maya.get("/people").body()).contains("Invite somebody");
	}

	@Test
	void oneOfTwoStaysWhenBothStepDownAtOnce() {
		onlyMayaAdministrates();
		Visitor asha = this.visitors.signedIn("Asha", "ADMINISTRATOR", "UTC");
		this.maya.token();
		asha.token();
		CompletableFuture<Page> other = CompletableFuture.supplyAsync(() -> changeRole(asha, asha.id(), "MEMBER"));
		changeRole(this.maya, this.maya.id(), "MEMBER");
		other.join();
		assertThat(this.jdbc.sql("select count(*) from person where active and role = 'ADMINISTRATOR'")
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void linksOfWhoLeavesLetNobodyIn() {
		Visitor asha = this.visitors.signedIn("Asha", "ADMINISTRATOR", "UTC");
		asha.post("/people/invitations", "name", "Back door of Asha", "email", "", "role", "ADMINISTRATOR");
		assertThat(this.maya.get("/people").body()).contains("Back door of Asha");
		deactivate(asha.id());
		assertThat(this.maya.get("/people").body()).doesNotContain("Back door of Asha");
	}

	@Test
	void whoLeftIsNotInvitedButReactivated() {
		Visitor wren = this.visitors.signedIn("Wren");
		deactivate(wren.id());
		Page page = this.maya.post("/people/invitations", "name", "Wren", "email", wren.email(), "role", "MEMBER");
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.body()).contains("An administrator can reactivate it");
	}

	@Test
	void memberDecidesAboutNobody() {
		Visitor wren = this.visitors.signedIn("Wren");
		String page = "/people/" + this.maya.id();
		assertThat(wren.get(page).status()).isEqualTo(403);
		assertThat(wren.post(page + "/deactivation").status()).isEqualTo(403);
		assertThat(wren.post(page + "/deactivation", "_method", "delete").status()).isEqualTo(403);
		assertThat(wren.get("/people").body()).doesNotContain("href=\"" + page);
	}

	@Test
	void nobodyIsAtAnUnknownAddress() {
		assertThat(this.maya.get("/people/00000000-0000-0000-0000-000000000000").status()).isEqualTo(404);
	}

	private Page deactivate(PersonId id) {
		return this.maya.post("/people/" + id + "/deactivation");
	}

	private static Page changeRole(Visitor by, PersonId id, String role) {
		return by.post("/people/" + id + "/role", "role", role);
	}

	private void onlyMayaAdministrates() {
		this.jdbc.sql("update person set role = 'MEMBER' where role = 'ADMINISTRATOR' and id <> :maya")
			.param("maya", this.maya.id().value())
			.update();
	}

}
