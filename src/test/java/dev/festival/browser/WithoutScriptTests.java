package dev.festival.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import dev.festival.Visitors;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Somebody whose browser runs no script can do everything, by forms and links alone.
 */
@BrowserTest
class WithoutScriptTests {

	@Autowired
	private Visitors visitors;

	@Test
	void storyIsFiledEditedPublishedAndRead(Windows windows) {
		// Where no script runs, Playwright never sees the end of a smooth scroll.
		Page page = windows.of(this.visitors.signedIn("Hine Parata"),
				(options) -> options.setJavaScriptEnabled(false).setReducedMotion(ReducedMotion.REDUCE));
		file(page);
		editText(page);
		editTimeline(page);
		editFactors(page);
		editFollowUps(page);
		editFacts(page);
		link(page, "Ready to publish?").click();
		button(page, "Publish").click();
		read(page);
		link(page, "Present").click();
		assertThat(page.locator(".slide").first()).containsText("The lift that came for nobody");
		assertThat(page.locator(".slide:visible")).hasCount(page.locator(".slide").count());
	}

	private static void file(Page page) {
		page.navigate("/write-ups/new");
		page.getByLabel("A title").fill("The lift that came for anybody");
		page.getByLabel("Roughly when").fill("2026-03-01T08:30");
		page.getByLabel("One sentence").fill("It stopped at every floor, all day.");
		button(page, "Begin").click();
		page.getByLabel("Who felt it, and how much?").fill("Everybody above the second floor.");
		button(page, "Next").click();
		assertThat(page.locator("h1")).hasText("How bad was it, and what did it touch?");
		link(page, "see everything at once").click();
		assertThat(page).hasURL(Pattern.compile("/edit$"));
	}

	private static void editText(Page page) {
		Locator impact = page.locator("#impact");
		assertThat(impact.locator("textarea")).hasValue("Everybody above the second floor.");
		impact.locator("textarea").fill("**Everybody** above the third floor.");
		page.locator("#the-bit textarea").fill("We took the stairs to the lift meeting.");
		impact.getByText("Save").click();
		assertThat(page.getByText("Saved. Version")).isVisible();
		assertThat(impact.locator("textarea")).hasValue("**Everybody** above the third floor.");
	}

	private static void editTimeline(Page page) {
		link(page, "Open the timeline").click();
		page.getByLabel("Add a line").fill("08:32 doors open for nobody");
		button(page, "Add").click();
		page.getByLabel("Add a line").fill("08:40 somebody counts the stops\n09:15 the panel is wiped dry");
		button(page, "Add").click();
		assertThat(page.getByText("Nothing is saved yet.")).containsText("2 of 2 lines");
		page.getByText("Correct the lines").click();
		page.getByLabel("The lines").fill("08:40 somebody counts the stops\n09:20 the panel is wiped dry");
		button(page, "Read them again").click();
		assertThat(page.locator(".preview-table")).containsText("09:20");
		button(page, "Add 2 entries").click();
		page.locator(".edit-row").getByText("doors open for nobody").click();
		page.getByLabel("What happened").fill("doors open for a moth");
		page.getByLabel("What we believed then").fill("Somebody plays with the buttons.");
		button(page, "Save entry").click();
		button(page, "On the slides: doors open for a moth").click();
		assertThat(button(page, "On the slides: doors open for a moth")).hasAttribute("aria-pressed", "true");
		page.locator(".edit-row").getByText("counts the stops").click();
		button(page, "Take out of the timeline").click();
		assertThat(page.locator(".edit-row")).hasCount(2);
		back(page);
	}

	private static void editFactors(Page page) {
		link(page, "Open the contributing factors").click();
		factor(page, "All buttons share one cable");
		page.getByText("Name a factor").click();
		factor(page, "Nobody looks at the panel after cleaning");
		link(page, "All buttons share one cable").click();
		page.getByLabel("The condition").fill("All buttons share one damp cable");
		page.getByLabel("More about it").fill("It runs behind the *mirror*.");
		button(page, "Save factor").click();
		assertThat(page.locator(".edit-row")).hasCount(2);
		back(page);
	}

	private static void factor(Page page, String condition) {
		page.getByLabel("The condition").fill(condition);
		page.getByLabel("Layer").selectOption("Hardware and network");
		button(page, "Add factor").click();
	}

	private static void editFollowUps(Page page) {
		link(page, "Open the follow-ups").click();
		page.getByLabel("What will be different").fill("A cable for each floor");
		page.getByLabel("Owner").selectOption("Hine Parata");
		page.getByLabel("Due").fill("2030-05-01");
		page.getByLabel("All buttons share one damp cable").check();
		button(page, "Add follow-up").click();
		page.locator(".edit-row").getByText("A cable for each floor").click();
		page.getByLabel("Status").selectOption("In progress");
		page.getByLabel("Due").fill("2030-06-01");
		button(page, "Save").click();
		assertThat(page.getByText("Saved.")).isVisible();
		link(page, "Back to the story").click();
		link(page, "Edit").click();
	}

	private static void editFacts(Page page) {
		link(page, "Title, facts, moments and people").click();
		page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill("The lift that came for nobody");
		page.getByLabel("Severity").selectOption("SEV-3 minor");
		page.getByLabel("Services").fill("lift, door bell");
		page.getByLabel("Impact started").fill("2026-03-01T08:30");
		page.getByLabel("Resolved").fill("2026-03-01T09:20");
		button(page, "Save").click();
		assertThat(page.locator("#facts")).containsText("2 of 6 moments");
	}

	private static void read(Page page) {
		assertThat(page.locator("h1")).hasText("The lift that came for nobody");
		assertThat(page.locator(".write-up-head")).containsText("Published");
		assertThat(page.locator(".write-up-head")).containsText("door bell");
		assertThat(page.locator(".facts")).containsText("50 min");
		assertThat(page.locator("#in-short")).containsText("It stopped at every floor, all day.");
		assertThat(page.locator("#impact strong")).hasText("Everybody");
		assertThat(page.locator(".timeline .prose"))
			.hasText(new String[] { "doors open for a moth", "the panel is wiped dry" });
		assertThat(page.locator(".entry-belief")).containsText("Somebody plays with the buttons.");
		assertThat(page.locator(".factor h3"))
			.hasText(new String[] { "All buttons share one damp cable", "Nobody looks at the panel after cleaning" });
		assertThat(page.locator(".factor").first()).containsText("Addressed by A cable for each floor");
		assertThat(page.locator("#follow-ups tbody tr")).containsText("1 Jun 2030");
		assertThat(page.locator("#follow-ups tbody tr")).containsText("In progress");
		assertThat(page.locator("#the-bit")).containsText("We took the stairs to the lift meeting.");
	}

	private static void back(Page page) {
		page.locator(".page-title a").click();
		assertThat(page).hasURL(Pattern.compile("/edit$"));
	}

	private static Locator link(Page page, String name) {
		return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name));
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
	}

}
