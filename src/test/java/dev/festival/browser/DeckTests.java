package dev.festival.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Slides as one presents them: by the keys that other programs have, with a window for
 * the speaker, and from a file without a network.
 */
@BrowserTest
class DeckTests {

	@Autowired
	private Visitors visitors;

	@Test
	void keysOfOtherProgramsLeadThroughTheSlides(Windows windows) {
		Page page = open(windows);
		present(page);
	}

	@Test
	void fileShowsItselfWithoutANetwork(Windows windows, @TempDir Path folder) {
		Page page = open(windows);
		Path file = folder.resolve("deck.html");
		page.locator("summary").getByText("Save as").click();
		page.waitForDownload(() -> page.getByText("offline too").click()).saveAs(file);
		try (BrowserContext alone = page.context()
			.browser()
			.newContext(new Browser.NewContextOptions().setOffline(true).setViewportSize(1280, 720))) {
			Page opened = alone.newPage();
			List<String> trouble = new ArrayList<>();
			opened.onRequest((request) -> {
				if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) {
					trouble.add(request.url());
				}
			});
			opened.onConsoleMessage((message) -> {
				if (message.type().equals("error")) {
					trouble.add(message.text());
				}
			});
			opened.navigate(file.toUri().toString());
			assertThat(opened
				.evaluate("document.fonts.ready.then(() => document.fonts.check('20px \"Bricolage Grotesque\"'))"))
				.isEqualTo(true);
			present(opened);
			assertThat(trouble).isEmpty();
		}
	}

	@Test
	void speakerAndRoomStayInStep(Windows windows) {
		Page page = open(windows);
		page.keyboard().press("p");
		Page speaker = page.waitForPopup(() -> page.keyboard().press("s"));
		assertThat(speaker.locator("[data-now] h1")).hasText("The clock that fell behind");
		speaker.keyboard().press("ArrowRight");
		assertThat(page.locator(".slide:visible h2")).hasText("In short");
		page.keyboard().press("End");
		assertThat(speaker.locator("[data-now]")).containsText("We were early for once");
		speaker.keyboard().press("b");
		assertThat(page.locator(".slide[data-current]")).isHidden();
		speaker.keyboard().press("b");
		assertThat(page.locator(".slide[data-current]")).isVisible();
	}

	private static void present(Page page) {
		page.keyboard().press("p");
		assertThat(page.locator(".slide:visible")).hasCount(1);
		page.keyboard().press("ArrowRight");
		assertThat(page.locator(".slide:visible h2")).hasText("In short");
		page.keyboard().press("Space");
		assertThat(page.locator(".slide:visible h2")).hasText("Impact");
		page.keyboard().press("PageUp");
		assertThat(page.locator(".slide:visible h2")).hasText("In short");
		page.keyboard().press("End");
		assertThat(page.locator(".slide:visible")).containsText("We were early for once");
		page.keyboard().press("Home");
		assertThat(page.locator(".slide:visible h1")).hasText("The clock that fell behind");
		page.keyboard().press("3");
		page.keyboard().press("Enter");
		assertThat(page.locator(".slide:visible h2")).hasText("Impact");
		page.keyboard().press("o");
		assertThat(page.locator(".slide:visible")).hasCount(4);
		page.locator(".slide").nth(1).click();
		assertThat(page.locator(".slide:visible h2")).hasText("In short");
		page.keyboard().press("b");
		assertThat(page.locator(".slide[data-current]")).isHidden();
		page.keyboard().press("b");
		page.keyboard().press("?");
		assertThat(page.locator("#deck-keys")).isVisible();
		page.keyboard().press("?");
		page.keyboard().press("Escape");
		assertThat(page.locator(".slide:visible")).hasCount(4);
		assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Present"))).isVisible();
	}

	private Page open(Windows windows) {
		Visitor lev = this.visitors.signedIn("Lev Amsel");
		Telling story = Telling.of(lev, "The clock that fell behind", "It was late, and so were we.");
		story.text("impact", "Everybody, by four minutes.").text("the-bit", "We were early for once.");
		Page page = windows.of(lev);
		page.navigate(story.path("/deck"));
		return page;
	}

}
