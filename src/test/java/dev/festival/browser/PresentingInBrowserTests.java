package dev.festival.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * One presents, and the room follows on phones.
 */
@BrowserTest
class PresentingInBrowserTests {

	@Autowired
	private Visitors visitors;

	@Test
	void roomFollowsLaughsAndAsks(Windows windows) {
		Visitor wren = this.visitors.signedIn("Wren Bell");
		Page desk = present(windows, wren, true);
		Page stage = stage(desk);
		Page phone = follow(windows, desk);
		assertThat(desk.locator("[data-followers]")).hasText("1");
		assertThat(stage.locator(".join-qr")).isVisible();

		desk.keyboard().press("ArrowRight");
		assertThat(phone.locator(".slide")).containsText("It stopped between two floors.");
		assertThat(stage.locator(".slide[data-current]")).containsText("It stopped between two floors.");
		assertThat(desk.locator("[data-now]")).containsText("It stopped between two floors.");
		assertThat(stage.locator(".join-qr")).isHidden();

		phone.getByText("Laugh").click();
		assertThat(stage.locator(".float").first()).isVisible();
		assertThat(desk.locator("[data-count-of=laugh]")).hasText("1");

		phone.getByText("Ask a question").click();
		phone.getByLabel("Your question").fill("Did nobody take the stairs?");
		button(phone, "Ask").click();
		assertThat(phone.locator("#ask")).containsText("Thank you");
		assertThat(desk.locator(".question")).containsText("Did nobody take the stairs?");
		button(desk, "Open question").click();
		assertThat(desk.locator(".question")).containsText("an open question of the write-up now");
		Page story = windows.of(wren);
		story.navigate(wren.address() + storyOf(desk));
		assertThat(story.locator("#open-questions")).containsText("Did nobody take the stairs?");
	}

	@Test
	void followerLooksBackAndReturns(Windows windows) {
		Page desk = present(windows, this.visitors.signedIn("Wren Bell"), true);
		Page phone = follow(windows, desk);
		desk.keyboard().press("ArrowRight");
		assertThat(phone.locator("[data-count]")).hasText(Pattern.compile("2 / \\d+"));
		phone.getByLabel("Slide before").click();
		assertThat(phone.locator(".slide--title")).isVisible();
		assertThat(phone.locator("[data-state]")).hasText("You are looking back");
		desk.keyboard().press("ArrowRight");
		assertThat(desk.locator("[data-count]")).hasText(Pattern.compile("3 / \\d+"));
		assertThat(phone.locator("[data-next]")).isEnabled();
		assertThat(phone.locator(".slide--title")).isVisible();
		button(phone, "Return to the presenter").click();
		assertThat(phone.locator("[data-count]")).hasText(Pattern.compile("3 / \\d+"));
		assertThat(phone.locator("[data-return]")).isHidden();
	}

	@Test
	void lostNetworkIsCaughtUpWith(Windows windows) {
		windows.expectLostConnections();
		Page desk = present(windows, this.visitors.signedIn("Wren Bell"), true);
		Page phone = follow(windows, desk);
		phone.context().setOffline(true);
		desk.keyboard().press("End");
		assertThat(desk.locator("[data-count]")).not().hasText(Pattern.compile("^1 /"));
		String last = desk.locator("[data-count]").textContent();
		phone.context().setOffline(false);
		assertThat(phone.locator("[data-count]")).hasText(last);
		assertThat(phone.locator("[data-state]")).hasText("Following along");
		assertThat(phone.locator(".slide")).isVisible();
	}

	@Test
	void serverThatFallsSilentIsLeftForAnother(Windows windows) {
		windows.expectLostConnections();
		Page desk = present(windows, this.visitors.signedIn("Wren Bell"), true);
		Page phone = windows.at(address(desk), (options) -> phone(options));
		phone.clock().install();
		phone.navigate(room(desk));
		assertThat(phone.locator("[data-state]")).hasText("Following along");
		phone.clock().fastForward(71_000);
		assertThat(phone.locator("[data-state]")).hasText("No connection. Trying again …");
		desk.keyboard().press("ArrowRight");
		phone.clock().fastForward(10_000);
		assertThat(phone.locator("[data-state]")).hasText("Following along");
		assertThat(phone.locator("[data-count]")).hasText(Pattern.compile("2 / \\d+"));
	}

	@Test
	void presenterHasTheKeysOfSlidePrograms(Windows windows) {
		Page desk = present(windows, this.visitors.signedIn("Wren Bell"), true);
		desk.keyboard().press("?");
		assertThat(desk.locator("#desk-keys")).containsText("that slide");
		desk.keyboard().press("Escape");
		desk.keyboard().press("3");
		desk.keyboard().press("Enter");
		assertThat(desk.locator("[data-count]")).hasText(Pattern.compile("3 / \\d+"));
		desk.keyboard().press("End");
		assertThat(desk.locator("[data-count]")).hasText(Pattern.compile("5 / 5"));
		desk.keyboard().press("B");
		assertThat(button(desk, "Dark")).hasAttribute("aria-pressed", "true");
	}

	@Test
	void presenterDarkensPausesAndEnds(Windows windows) {
		Page desk = present(windows, this.visitors.signedIn("Wren Bell"), true);
		Page phone = follow(windows, desk);
		button(desk, "Dark").click();
		assertThat(phone.locator("[data-dark]")).isVisible();
		button(desk, "Dark").click();
		assertThat(phone.locator(".slide")).isVisible();
		button(desk, "Pause").click();
		assertThat(desk.locator("[data-pace]")).hasText("paused");
		desk.reload();
		assertThat(desk.locator("[data-pace]")).hasText("paused");
		button(desk, "Larger notes").click();
		String size = desk.locator("[data-notes]").getAttribute("data-size");
		desk.reload();
		assertThat(desk.locator("[data-notes]")).hasAttribute("data-size", size);
		button(desk, "Reactions").click();
		assertThat(phone.locator("[data-cheers]")).isHidden();
		button(desk, "End").click();
		assertThat(desk.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Well told"))).isVisible();
		assertThat(phone.locator("h1")).hasText("That was it. Thank you for being there");
	}

	@Test
	void roomIsAPageWithoutScripts(Windows windows) {
		Page desk = present(windows, this.visitors.signedIn("Wren Bell"), true);
		desk.keyboard().press("ArrowRight");
		assertThat(desk.locator("[data-count]")).hasText(Pattern.compile("2 / \\d+"));
		Page phone = windows.at(address(desk), (options) -> options.setJavaScriptEnabled(false));
		phone.navigate(room(desk));
		phone.getByText("Look again").click();
		assertThat(phone.locator(".slide")).hasCount(2);
		// Without scripts nobody tells the test when a page stands still.
		button(phone, "Applause").press("Enter");
		assertThat(desk.locator("[data-count-of=applause]")).hasText("1");
		phone.getByText("Ask a question").click();
		phone.getByLabel("Your question").fill("Why?");
		button(phone, "Ask").press("Enter");
		assertThat(phone.locator("#ask")).containsText("Thank you");
		assertThat(desk.locator(".question")).containsText("Why?");
	}

	@Test
	void strangersStayOutsideOfARestrictedRoom(Windows windows) {
		windows.expectRefusal(404);
		Page desk = present(windows, this.visitors.signedIn("Wren Bell"), false);
		Page phone = windows.at(address(desk));
		phone.navigate(room(desk));
		assertThat(phone.locator("h1")).hasText("Good to see you");
	}

	private static Page present(Windows windows, Visitor wren, boolean open) {
		String story = "/write-ups/" + wren
			.post("/write-ups", "title", "The lift that waited", "sentence", "It stopped between two floors.", "when",
					"2026-03-10T14:00", "zone", "UTC")
			.location()
			.replaceAll("\\D", "");
		for (String part : new String[] { "impact", "surprise", "the-bit" }) {
			wren.post(story + "/parts", part, "About " + part + ", three people waited.", "seen", "2147483647");
		}
		wren.post(story + "/publication");
		Page page = windows.of(wren);
		page.navigate(wren.address() + story + "/deck");
		page.getByText("Present to the room").click();
		page.getByLabel("Anybody with the code may follow").setChecked(open);
		button(page, "Open the room").click();
		assertThat(page.locator("[data-now] .slide")).isVisible();
		return page;
	}

	private static Page stage(Page desk) {
		Page stage = desk.context().waitForPage(() -> desk.getByText("Open the stage").click());
		assertThat(stage.locator(".slide[data-current]")).isVisible();
		return stage;
	}

	private static Page follow(Windows windows, Page desk) {
		Page phone = windows.at(address(desk), (options) -> phone(options));
		phone.navigate(room(desk));
		assertThat(phone.locator("[data-state]")).hasText("Following along");
		return phone;
	}

	private static void phone(NewContextOptions options) {
		options.setViewportSize(390, 844).setReducedMotion(ReducedMotion.NO_PREFERENCE);
	}

	private static String room(Page desk) {
		return desk.url().replaceFirst("/presenter.*", "");
	}

	private static String address(Page desk) {
		return desk.url().replaceFirst("/live/.*", "");
	}

	private static String storyOf(Page desk) {
		return desk.locator("[data-now] .eyebrow, [data-store] .eyebrow")
			.first()
			.textContent()
			.replaceAll(".*#(\\d+).*", "/write-ups/$1");
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
	}

}
