package dev.festival.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ReducedMotion;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A festival is planned, put in order by keyboard and by dragging, and held; and
 * everybody can use its pages.
 */
@BrowserTest
class FestivalInBrowserTests {

	@Autowired
	private Visitors visitors;

	private Visitor host;

	@BeforeEach
	void someoneHosts() {
		this.host = this.visitors.signedIn("Hanna Fest");
	}

	private String festival(String title, String when, String... words) {
		String path = this.host
			.post("/festivals", "title", title, "when", when, "zone", "UTC", "minutes", "60", "host",
					this.host.id().toString(), "place", "Canteen", "callLink", "https://call.example/1", "welcome",
					"Bring *cake*.")
			.location()
			.replace("/order", "");
		for (String one : words) {
			this.host.post(path + "/items", "words", one, "minutes", "10");
		}
		return path;
	}

	@Test
	void orderIsChangedByKeyboardAndTheFocusStays(Windows windows) {
		String path = festival("By keyboard", "2098-11-14T14:00", "One", "Two", "Three");
		Page page = windows.of(this.host);
		page.navigate(path + "/order");
		assertThat(page.locator("[data-handle]").first()).isVisible();
		button(page, "Move One down").focus();
		page.keyboard().press("Enter");
		assertThat(page.locator(".agenda h3")).hasText(new String[] { "Two", "One", "Three" });
		assertThat(button(page, "Move One down")).isFocused();
		assertThat(page.locator("[data-said]")).hasText("One: 2 of 3");
		page.keyboard().press("Enter");
		assertThat(page.locator(".agenda h3")).hasText(new String[] { "Two", "Three", "One" });
		assertThat(button(page, "Move One up")).isFocused();
		assertThat(page.locator(".agenda-item", new Page.LocatorOptions().setHasText("One")).locator("time"))
			.hasText("14:20");
		page.reload();
		assertThat(page.locator(".agenda h3")).hasText(new String[] { "Two", "Three", "One" });
	}

	@Test
	void orderIsChangedByDragging(Windows windows) {
		String path = festival("By mouse", "2098-11-14T14:00", "One", "Two", "Three");
		Page page = windows.of(this.host);
		page.navigate(path + "/order");
		Locator handle = page.locator("[data-handle]").nth(2);
		assertThat(handle).isVisible();
		BoundingBox from = handle.boundingBox();
		BoundingBox to = page.locator(".agenda-item").first().boundingBox();
		page.mouse().move(from.x + 5, from.y + 5);
		page.mouse().down();
		page.mouse().move(from.x + 5, to.y + 3, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(8));
		page.mouse().up();
		assertThat(page.locator("[data-said]")).hasText("Three: 1 of 3");
		page.reload();
		assertThat(page.locator(".agenda h3")).hasText(new String[] { "Three", "One", "Two" });
	}

	@Test
	void orderStaysAsItIsWhereItCannotBeSaid(Windows windows) {
		windows.expectLostConnections();
		String path = festival("Offline", "2098-11-14T14:00", "One", "Two", "Three");
		Page page = windows.of(this.host);
		page.navigate(path + "/order");
		assertThat(page.locator("[data-handle]").first()).isVisible();
		page.context().setOffline(true);
		button(page, "Move One down").click();
		assertThat(page.locator(".order-trouble")).containsText("No connection");
		assertThat(page.locator(".agenda h3")).hasText(new String[] { "One", "Two", "Three" });
		page.context().setOffline(false);
		button(page, "Move One down").click();
		assertThat(page.locator(".agenda h3")).hasText(new String[] { "Two", "One", "Three" });
		assertThat(page.locator(".order-trouble")).hasCount(0);
	}

	@Test
	void notesAreSavedWhileOneTypes(Windows windows) {
		String path = festival("With notes", "2026-01-14T14:00");
		Page page = windows.of(this.host);
		page.navigate(path + "/notes");
		page.locator("#decisions-text").fill("We rotate leases.");
		assertThat(page.locator(".save-state").nth(1)).containsText("Saved");
		page.navigate(path);
		assertThat(page.locator("#notes")).containsText("We rotate leases.");
	}

	@Test
	void everybodyCanUseItsPages(Windows windows) {
		Audit audit = new Audit();
		Page page = windows.of(this.host,
				(options) -> options.setBypassCSP(true).setReducedMotion(ReducedMotion.REDUCE));
		page.navigate("/festivals/new");
		audit.lookTwice(page, "New festival");
		String path = festival("A festival with quite a long title that goes on and on until it needs two lines",
				"2026-01-14T14:00", "Welcome");
		Telling.of(this.host, "The disk that was full of its own warnings", "It filled up.").publish();
		audit.lookTwice(page, "/festivals", "Festivals");
		audit.lookTwice(page, path + "/order", "Running order");
		button(page, "Put in The disk that was full of its own warnings").first().click();
		assertThat(page.locator(".agenda-item")).hasCount(2);
		audit.lookTwice(page, path, "Festival");
		audit.lookTwice(page, path + "/edit", "Edit festival");
		audit.lookTwice(page, festival("Ahead", "2098-01-14T14:00") + "/guests", "Guests");
		audit.lookTwice(page, path + "/notes", "Notes of a festival");
		audit.lookTwice(page, path + "/closure", "Close a festival");
		button(page, "Close the festival").click();
		assertThat(page.locator("#poll")).isVisible();
		page.locator("input[name=learned]").first().check();
		page.locator("input[name=again]").first().check();
		button(page, "Answer").click();
		assertThat(page.locator(".flash--done")).containsText("Thank you");
		audit.lookTwice(page, "Festival that was held");
		audit.report();
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
	}

}
