package dev.festival.browser;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Single sign-on by a real Keycloak, in a real browser.
 */
@Tag("heavy")
@ExtendWith(Browsing.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeycloakTests {

	private final String provider;

	private final FreshFestival festival;

	private final Visitor administrator;

	private final Keycloak keycloak;

	KeycloakTests() throws Exception {
		this.provider = Keycloak.addressToBe();
		this.festival = FreshFestival.start(List.of("festival.admin.email=" + Visitors.ADMINISTRATOR,
				"festival.admin.password=" + Visitors.PASSWORD,
				"festival.oidc.issuer=" + this.provider + "/realms/festival", "festival.oidc.client-id=festival",
				"festival.oidc.client-secret=a secret between the two", "festival.oidc.name=Keycloak",
				"festival.oidc.administrators=festival-administrators", "festival.oidc.managers=festival-managers",
				"festival.oidc.teams=true"));
		this.administrator = new Visitor(this.festival.address()).signIn(Visitors.ADMINISTRATOR, Visitors.PASSWORD);
		this.administrator.post("/teams", "name", "Edge");
		this.keycloak = Keycloak.start(this.provider, this.festival.address());
	}

	@BeforeAll
	void festivalHasStartedWithoutIt() {
		assertThat(this.administrator.isSignedIn()).isTrue();
	}

	@BeforeEach
	void mayBeVisited(Windows windows) {
		windows.expectVisitsTo(this.provider);
	}

	@AfterAll
	void stop() {
		this.keycloak.close();
		this.festival.close();
	}

	@Test
	void groupsGiveRoleAndTeamUntilTheyAreLeft(Windows windows) {
		Page page = windows.at(this.festival.address());
		signIn(page, "wren");
		assertThat(page.locator("h1")).hasText("Hello, Wren Baker");
		assertThat(row("/people", "Wren Baker")).contains("Manager");
		assertThat(row("/teams", "Edge")).contains("Wren Baker");
		signOut(page);
		this.keycloak.leaveGroups("wren");
		signIn(page, "wren");
		assertThat(page.locator("h1")).hasText("Hello, Wren Baker");
		assertThat(row("/people", "Wren Baker")).contains("Member");
		assertThat(row("/teams", "Edge")).doesNotContain("Wren Baker");
	}

	@Test
	void administratorsOfTheProviderAreSoHere(Windows windows) {
		Page page = windows.at(this.festival.address());
		page.navigate("/people");
		page.getByText("Sign in with Keycloak").click();
		fill(page, "maya");
		assertThat(page.getByText("Invite somebody")).isVisible();
		page.navigate("/audit");
		assertThat(page.locator("main")).containsText("Came by single sign-on");
	}

	@Test
	void whoSignsOutIsSignedOutAtTheProviderToo(Windows windows) {
		Page page = windows.at(this.festival.address());
		signIn(page, "maya");
		signOut(page);
		page.navigate("/people");
		assertThat(page).hasURL(Pattern.compile("/login$"));
		page.getByText("Sign in with Keycloak").click();
		assertThat(page.locator("#password")).isVisible();
	}

	@Test
	void signingInAgainAsksNothingWhileTheProviderKnows(Windows windows) {
		Page page = windows.at(this.festival.address());
		signIn(page, "maya");
		assertThat(page.locator("h1")).hasText("Hello, Maya Okafor");
		// What the page asks for by itself isn't told that nobody is signed in.
		page.waitForLoadState(LoadState.NETWORKIDLE);
		page.context()
			.clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("SESSION"));
		page.navigate("/login");
		page.getByText("Sign in with Keycloak").click();
		assertThat(page.locator("h1")).hasText("Hello, Maya Okafor");
	}

	@Test
	void unverifiedAddressIsRefusedAndAnotherAccountMayBeTried(Windows windows) {
		windows.expectRefusal(403);
		Page page = Audit.window(windows, this.festival.address());
		Audit audit = new Audit();
		page.navigate("/login");
		audit.lookTwice(page, "Login with single sign-on");
		signIn(page, "tom");
		assertThat(page.locator("h1")).hasText("Your address isn’t confirmed yet");
		audit.lookTwice(page, "Turned away");
		page.getByText("Sign in as somebody else").click();
		assertThat(page.locator("#password")).isVisible();
		audit.report();
	}

	@Test
	void whoHasLeftIsRefused(Windows windows) {
		Page page = windows.at(this.festival.address());
		signIn(page, "asha");
		assertThat(page.locator("h1")).hasText("Hello, Asha Rao");
		String person = Jsoup.parse(this.administrator.get("/people").body())
			.select("tr:contains(Asha Rao) a")
			.attr("href");
		this.administrator.post(person + "/deactivation");
		page.navigate("/people");
		assertThat(page).hasURL(Pattern.compile("/login$"));
		windows.expectRefusal(403);
		page.getByText("Sign in with Keycloak").click();
		assertThat(page.locator("h1")).hasText("Your account is closed");
	}

	private String row(String path, String containing) {
		return Jsoup.parse(this.administrator.get(path).body()).select("tbody tr:contains(" + containing + ")").text();
	}

	private static void signIn(Page page, String username) {
		page.navigate("/login");
		page.getByText("Sign in with Keycloak").click();
		fill(page, username);
	}

	private static void fill(Page page, String username) {
		page.locator("#username").fill(username);
		page.locator("#password").fill("a password at the provider");
		page.locator("#kc-login").click();
	}

	private static void signOut(Page page) {
		page.locator(".menu summary").click();
		page.locator(".menu").getByText("Sign out").click();
		assertThat(page.getByText("You are signed out. See you soon.")).isVisible();
	}

}
