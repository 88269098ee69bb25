package dev.festival.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Somebody who uses no mouse.
 */
@BrowserTest
class KeyboardTests {

	private static final int MOST_STOPS = 60;

	@Autowired
	private Visitors visitors;

	@Test
	void singleKeysLeadAround(Windows windows) {
		Visitor lev = this.visitors.signedIn("Lev Amsel");
		Telling story = Telling.of(lev, "The clock that fell behind", "It was late, and so were we.");
		Page page = windows.of(lev);
		page.navigate(story.path(""));
		page.keyboard().press("?");
		assertThat(page.getByRole(AriaRole.DIALOG)).containsText("new write-up");
		page.keyboard().press("Escape");
		assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
		page.keyboard().press("/");
		assertThat(page.getByLabel("Search write-ups")).isFocused();
		page.keyboard().type("need");
		page.keyboard().press("Enter");
		assertThat(page).hasURL(Pattern.compile("/write-ups\\?q=need$"));
		page.navigate(story.path(""));
		page.keyboard().press("e");
		assertThat(page).hasURL(story.path("/edit"));
		page.navigate(story.path(""));
		page.keyboard().press("p");
		assertThat(page).hasURL(story.path("/deck"));
		page.navigate("/");
		page.keyboard().press("n");
		assertThat(page).hasURL("/write-ups/new");
	}

	@Test
	void storyIsToldAndPublishedWithTabAndEnter(Windows windows) {
		Page page = windows.of(this.visitors.signedIn("Lev Amsel"));
		page.navigate("/");
		page.keyboard().press("n");
		type(page, page.getByLabel("A title"), "The clock that fell behind");
		type(page, page.getByLabel("One sentence"), "It was late, and so were we.");
		enter(page, button(page, "Begin"));
		type(page, page.getByLabel("Who felt it, and how much?"), "Everybody, by four minutes.");
		enter(page, button(page, "Next"));
		skip(page, "How bad was it, and what did it touch?");
		skip(page, "When did it begin, and when was it over?");
		type(page, page.getByLabel("What happened in between?"), "14:02 the clock loses its server");
		page.keyboard().press("Enter");
		page.keyboard().type("14:09 tickets from the future");
		enter(page, button(page, "Next"));
		enter(page, button(page, "Add 2 entries"));
		skip(page, "How would you tell it at lunch?");
		skip(page, "Why were you surprised?");
		type(page, page.getByLabel("The condition"), "One time server for all");
		type(page, page.getByLabel("Layer"), "Time");
		enter(page, button(page, "Add factor"));
		assertThat(page.locator(".links")).containsText("Time and certificates");
		enter(page, button(page, "Next"));
		skip(page, "What went well, what was hard, where were you lucky?");
		skip(page, "What did you learn, and what is still open?");
		type(page, page.getByLabel("What will be different"), "Three time servers");
		reach(page, page.getByLabel("One time server for all"));
		page.keyboard().press("Space");
		enter(page, button(page, "Add follow-up"));
		enter(page, button(page, "Next"));
		skip(page, "Is there something to laugh about, and someone to thank?");
		enter(page, button(page, "Publish"));
		assertThat(page.locator("h1")).hasText("The clock that fell behind");
		assertThat(page.locator(".write-up-head .chip--published")).isVisible();
		assertThat(page.locator(".timeline .entry")).hasCount(2);
		assertThat(page.locator(".factor")).containsText("Addressed by Three time servers");
	}

	private static void skip(Page page, String question) {
		assertThat(page.locator("h1")).hasText(question);
		enter(page, page.getByText("I don’t know yet"));
	}

	private static void type(Page page, Locator field, String text) {
		reach(page, field);
		page.keyboard().type(text);
	}

	private static void enter(Page page, Locator control) {
		reach(page, control);
		page.keyboard().press("Enter");
	}

	/**
	 * Goes on with Tab until it stands there.
	 */
	private static void reach(Page page, Locator wanted) {
		assertThat(wanted).isVisible();
		for (int stop = 0; stop < MOST_STOPS && !isFocused(wanted); stop++) {
			page.keyboard().press("Tab");
		}
		assertThat(wanted).isFocused();
	}

	private static boolean isFocused(Locator wanted) {
		return (Boolean) wanted.evaluate("(element) => element === document.activeElement");
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
	}

}
