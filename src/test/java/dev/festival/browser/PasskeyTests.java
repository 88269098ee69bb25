package dev.festival.browser;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Passkeys from the first to the last, kept by an authenticator that the browser plays.
 */
@BrowserTest
class PasskeyTests {

	private static final int TRIES = 11;

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	private Visitor wren;

	@BeforeEach
	void person() {
		this.wren = this.visitors.signedIn("Wren Baker");
	}

	@Test
	void passkeyIsNamedListedUsedAndRemoved(Windows windows) {
		windows.expectRefusal(401);
		Page page = windows.of(this.wren);
		Authenticator.of(page);
		addPasskey(page, "The laptop");
		page.locator(".menu summary").click();
		page.locator(".menu").getByText("Sign out").click();
		withPasskey(page);
		assertThat(page.locator("h1")).hasText("Hello, Wren Baker");
		page.navigate("/profile");
		assertThat(page.getByText("You sign in as")).containsText(this.wren.email());
		assertThat(page.locator("[data-label=Since]")).hasCount(2);
		assertThat(page.getByText("This one")).isVisible();
		button(page, "Remove The laptop").click();
		assertThat(page.locator(".flash--done")).isVisible();
		assertThat(button(page, "Remove The laptop")).hasCount(0);
		leave(page);
		withPasskey(page);
		assertThat(page.locator(".flash--error")).containsText("That passkey opens nothing here.");
		assertThat(written()).containsExactly("signed-in|Wren Baker|", "passkey-added|Wren Baker|The laptop",
				"signed-out|Wren Baker|", "signed-in|Wren Baker|", "passkey-removed|Wren Baker|The laptop");
	}

	@Test
	void whoComesInByPasskeyIsRememberedAsByPassword(Windows windows) {
		Page page = windows.of(this.wren);
		Authenticator.of(page);
		addPasskey(page, "The laptop");
		leave(page);
		withPasskey(page);
		assertThat(page.locator("h1")).hasText("Hello, Wren Baker");
		Visitor maya = this.visitors.signedIn("Maya", "ADMINISTRATOR", "UTC");
		maya.post("/people/" + this.wren.id() + "/role", "role", "ADMINISTRATOR");
		page.navigate("/people");
		assertThat(page.getByText("Invite somebody")).isVisible();
		maya.post("/people/" + this.wren.id() + "/deactivation");
		page.navigate("/people");
		assertThat(page).hasURL(Pattern.compile("/login$"));
		windows.expectRefusal(401);
		withPasskey(page);
		assertThat(page.locator(".flash--error")).containsText("That passkey opens nothing here.");
	}

	@Test
	void guessingAtThePasswordKeepsNobodyWithAPasskeyOut(Windows windows) {
		Page page = windows.of(this.wren);
		Authenticator.of(page);
		addPasskey(page, "The laptop");
		leave(page);
		Visitor thief = this.visitors.anonymous();
		for (int number = 0; number < TRIES; number++) {
			thief.post("/login", "email", this.wren.email(), "password", "guess number " + number);
		}
		withPasskey(page);
		assertThat(page.locator("h1")).hasText("Hello, Wren Baker");
	}

	@Test
	void deviceThatDoesNotKnowWhoIsThereOpensNothing(Windows windows) {
		Page page = windows.of(this.wren);
		Authenticator authenticator = Authenticator.of(page);
		addPasskey(page, "The laptop");
		leave(page);
		authenticator.verifiesNobody();
		withPasskey(page);
		assertThat(page.getByText("No passkey was chosen.")).isVisible();
		assertThat(page).hasURL(Pattern.compile("/login$"));
	}

	@Test
	void nothingIsOfferedWithoutScripts(Windows windows) {
		Page page = windows.of(this.wren, (options) -> options.setJavaScriptEnabled(false));
		page.navigate("/profile");
		assertThat(page.getByText("Add a passkey")).isHidden();
		leave(page);
		assertThat(page.getByText("Sign in with a passkey")).isHidden();
	}

	@Test
	void nothingIsOfferedAtAnotherAddressThanTheConfiguredOne(Windows windows) {
		Page page = windows.at(this.wren.address().replace("localhost", "127.0.0.1"));
		page.navigate("/login");
		assertThat(page.getByText("Sign in with a passkey")).isHidden();
	}

	private List<String> written() {
		return this.jdbc.sql("""
				select concat_ws('|', action, name, subject) from audit_entry where person_id = :id order by id
				""").param("id", this.wren.id().value()).query((row, number) -> row.getString(1)).list();
	}

	private static void addPasskey(Page page, String name) {
		page.navigate("/profile");
		page.getByLabel("A name for a new one").fill(name);
		button(page, "Add a passkey").click();
		assertThat(page.locator(".flash")).containsText("From now on you can sign in with this passkey.");
		assertThat(button(page, "Remove " + name)).isVisible();
	}

	private static void leave(Page page) {
		page.context().clearCookies();
		page.navigate("/login");
	}

	private static void withPasskey(Page page) {
		button(page, "Sign in with a passkey").click();
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
	}

}
