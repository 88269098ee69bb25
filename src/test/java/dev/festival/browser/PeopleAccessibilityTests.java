package dev.festival.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The same for the pages that say who may come in, and who did.
 */
@ExtendWith({ OutputCaptureExtension.class, Browsing.class })
class PeopleAccessibilityTests {

	private static final int TRIES = 10;

	private final Audit audit = new Audit();

	@Test
	void pagesAboutPeopleAreAccessible(Windows windows, CapturedOutput log) {
		try (FreshFestival festival = FreshFestival.start()) {
			Page page = Audit.window(windows, festival.address());
			festival.found(page, log, true);
			List.of(401, 409, 410, 422, 429).forEach(windows::expectRefusal);
			lookAtSessions(page, Audit.window(windows, festival.address()));
			lookAtPasskeys(page, Audit.window(windows, festival.address()));
			lookAtLostPassword(Audit.window(windows, festival.address()), festival.passwordReset("wren@example.org"));
			lookAtPersons(page);
			lookAtTeams(page);
			lookAtServices(page);
			lookAtSettings(page);
			lookAtLog(page);
			this.audit.lookTwice(page, "/mail", "Mail, none");
			lookAtPause(Audit.window(windows, festival.address()));
			this.audit.report();
		}
	}

	private void lookAtSessions(Page page, Page other) {
		other.navigate("/login");
		tryPassword(other, "a fine long password");
		assertThat(other.locator("h1")).hasText("Hello, Wren Baker");
		page.navigate("/profile");
		assertThat(page.locator("[data-label=Since]")).hasCount(2);
		this.audit.lookTwice(page, "Profile, signed in twice");
		button(page, "Sign out everywhere else").click();
		seen(page, ".flash");
		this.audit.look(page, "Profile, signed in once");
	}

	private void lookAtPasskeys(Page page, Page other) {
		Authenticator.of(page);
		page.navigate("/profile");
		page.getByLabel("A name for a new one").fill("The laptop under the desk");
		button(page, "Add a passkey").click();
		seen(page, ".flash--done");
		this.audit.lookTwice(page, "Profile with a passkey");
		Authenticator.of(other);
		other.navigate("/login");
		this.audit.lookTwice(other, "Login with a passkey");
		button(other, "Sign in with a passkey").click();
		seen(other, ".field-error");
		this.audit.lookTwice(other, "Login without a passkey");
	}

	private void lookAtLostPassword(Page page, String path) {
		this.audit.lookTwice(page, path, "New password");
		button(page, "Use it and come in").click();
		seen(page, ".field-error");
		this.audit.look(page, "New password, refused");
		this.audit.lookTwice(page, "/password-resets/nothing", "Closed link");
	}

	private void lookAtPersons(Page page) {
		page.navigate("/people");
		person(page).filter(new FilterOptions().setHasText("Wren Baker")).click();
		page.getByLabel("Member").check();
		button(page, "Change the role").click();
		seen(page, ".flash--error");
		this.audit.lookTwice(page, "Person, refused");
		page.navigate("/people");
		person(page).filter(new FilterOptions().setHasNotText("Wren Baker")).first().click();
		seen(page, ".button--danger");
		this.audit.lookTwice(page, "Person");
		page.locator(".button--danger").click();
		seen(page, ".flash");
		this.audit.lookTwice(page, "Person who left");
	}

	private void lookAtTeams(Page page) {
		this.audit.lookTwice(page, "/teams", "Teams, none");
		page.getByLabel("Name").fill("Petitions");
		button(page, "Make it").click();
		assertThat(page.locator("h1")).hasText("Petitions");
		this.audit.lookTwice(page, "Team");
		page.getByText("Name and members").click();
		assertThat(page.locator("h1")).hasText("Edit Petitions");
		this.audit.lookTwice(page, "Team, edited");
		page.locator("[name=members]").first().check();
		button(page, "Save").click();
		seen(page, ".flash");
		this.audit.lookTwice(page, "/teams", "Teams");
		page.getByLabel("Name").fill("Petitions");
		button(page, "Make it").click();
		seen(page, ".field-error");
		this.audit.look(page, "Team, refused");
	}

	private void lookAtServices(Page page) {
		this.audit.lookTwice(page, "/services", "Services, from the stories");
		page.getByText("Look after it").first().click();
		assertThat(page.locator("h1")).hasText("Add a service");
		page.getByLabel("What it does").fill("Where people sign.");
		page.getByLabel("Looked after by").selectOption(new SelectOption().setLabel("Petitions"));
		page.getByLabel("Runbook or dashboard").fill("https://graphs.example.org/d/7");
		button(page, "Add it").click();
		seen(page, ".listing-row");
		this.audit.lookTwice(page, "Service");
		this.audit.lookTwice(page, "/services", "Services");
		page.getByText("Look after it").first().click();
		page.locator("#name").fill("one, two");
		this.audit.lookTwice(page, "New service");
		button(page, "Add it").click();
		seen(page, ".field-error");
		this.audit.look(page, "New service, refused");
		page.navigate("/services");
		page.locator("tbody th a[href^='/services/']").first().click();
		page.getByText("Edit", new Page.GetByTextOptions().setExact(true)).click();
		this.audit.lookTwice(page, "Service, edited");
		page.locator(".button--danger").click();
		seen(page, ".chip--dot");
		this.audit.look(page, "Service, retired");
	}

	private void lookAtSettings(Page page) {
		this.audit.lookTwice(page, "/settings", "Settings");
		this.audit.lookTwice(page, "/slide-template", "Slide template, none");
		this.audit.lookTwice(page, "/severities", "Severities");
		page.locator("tbody td a").first().click();
		page.getByLabel("Label").fill(" ");
		this.audit.lookTwice(page, "Severity");
		button(page, "Save").click();
		seen(page, ".field-error");
		this.audit.look(page, "Severity, refused");
	}

	private void lookAtLog(Page page) {
		this.audit.lookTwice(page, "/audit", "Audit log");
		this.audit.look(page, "/audit?action=account-deactivated&from=2026-01-01", "Audit log, filtered");
		this.audit.lookTwice(page, "/audit?person=nobody+at+all", "Audit log, nothing found");
		this.audit.look(page, "/audit?from=yesterday", "Audit log, refused");
	}

	private void lookAtPause(Page page) {
		page.navigate("/login");
		for (int number = 0; number < TRIES; number++) {
			tryPassword(page, "guess number " + number);
			assertThat(page.getByLabel("Password")).hasValue("");
			seen(page, ".flash--error");
		}
		tryPassword(page, "a fine long password");
		seen(page, ".flash--warning");
		this.audit.lookTwice(page, "Login, paused");
	}

	private static void tryPassword(Page page, String password) {
		page.getByLabel("E-mail address").fill("wren@example.org");
		page.getByLabel("Password").fill(password);
		button(page, "Sign in").click();
	}

	private static Locator person(Page page) {
		return page.locator("tbody th a");
	}

	private static void seen(Page page, String selector) {
		assertThat(page.locator(selector).first()).isVisible();
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
	}

}
