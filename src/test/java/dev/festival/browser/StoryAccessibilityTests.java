package dev.festival.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The same for the pages of stories: of the samples, which are long and rich.
 */
@ExtendWith({ OutputCaptureExtension.class, Browsing.class })
class StoryAccessibilityTests {

	private final Audit audit = new Audit();

	@Test
	void pagesOfStoriesAreAccessible(Windows windows, CapturedOutput log) {
		try (FreshFestival festival = FreshFestival.start()) {
			Page page = Audit.window(windows, festival.address());
			festival.found(page, log, true);
			lookAround(page);
			page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("The migration that locked the petitions"))
				.first()
				.click();
			seen(page, ".write-up-head");
			String story = page.url();
			this.audit.lookTwice(page, "Write-up");
			lookAtEditing(page, story);
			lookAtHistory(page, story);
			lookAtFollowUps(page);
			lookAtSlides(page, story);
			List.of(401, 403, 404, 409, 422).forEach(windows::expectRefusal);
			lookAtPresenting(page, Audit.window(windows, festival.address()), story);
			lookAtSharing(page, Audit.window(windows, festival.address()), story);
			lookFromOutside(page, Audit.window(windows, festival.address()), story);
			lookAtTrouble(page, story);
			this.audit.report();
		}
	}

	/**
	 * What everybody sees who comes by when there are stories.
	 */
	private void lookAround(Page page) {
		// The stories are told in the background.
		await().pollInSameThread().until(() -> {
			page.navigate("/write-ups");
			return page.locator(".listing-row").count() > 0;
		});
		this.audit.lookTwice(page, "List");
		this.audit.lookTwice(page, "/", "Start");
		page.keyboard().press("?");
		seen(page, "#keys");
		this.audit.look(page, "Keys");
		this.audit.look(page, "/write-ups?q=nothing+like+it", "List, nothing found");
		this.audit.look(page, "/write-ups?severity=SEV_2&tag=migrations&service=petitions", "List, filtered");
		this.audit.lookTwice(page, "/follow-ups", "Follow-ups");
		this.audit.lookTwice(page, "/people", "People");
		page.navigate("/write-ups");
	}

	private void lookAtEditing(Page page, String story) {
		page.navigate(story + "/edit");
		// These are fetched when they come into view.
		assertThat(page.locator("#timeline .edit-row")).not().hasCount(0);
		assertThat(page.locator("#factors .edit-row")).not().hasCount(0);
		assertThat(page.locator("#follow-ups .edit-row")).not().hasCount(0);
		this.audit.lookTwice(page, "Editor");
		page.locator("#impact").getByText("Preview").first().click();
		seen(page, ".writing-preview");
		this.audit.look(page, "Editor, with a preview");
		this.audit.lookTwice(page, story + "/facts", "Facts");
		this.audit.lookTwice(page, story + "/audience", "Audience");
		this.audit.look(page, story + "/timeline", "Timeline");
		page.locator(".edit-row-link").first().click();
		assertThat(page.locator("h1")).hasText("Timeline entry");
		this.audit.lookTwice(page, "Entry");
		this.audit.look(page, story + "/factors", "Factors");
		page.locator(".edit-row-link").first().click();
		assertThat(page.locator("h1")).hasText("Contributing factor");
		this.audit.lookTwice(page, "Factor");
		this.audit.look(page, story + "/follow-ups", "Follow-ups of the story");
		this.audit.look(page, story + "/publication", "Publication");
		lookAtDiscussion(page, story);
		page.navigate(story + "/images");
		page.getByLabel("Image").setInputFiles(new FilePayload("lift.png", "image/png", page.screenshot()));
		page.getByLabel("What it shows").fill("This page");
		button(page, "Upload").click();
		assertThat(page.locator(".image-list img")).hasCount(1);
		this.audit.look(page, "Images");
	}

	private void lookAtDiscussion(Page page, String story) {
		page.navigate(story + "/discussion");
		page.getByLabel("Comment").fill("What did the dashboard say?");
		page.getByLabel("About").selectOption("impact");
		page.locator("#new-thread").getByText("Comment", new Locator.GetByTextOptions().setExact(true)).last().click();
		assertThat(page.locator(".remark")).hasCount(1);
		page.locator(".thread-reply > summary").click();
		page.locator(".remark-edit > summary").click();
		page.locator(".reaction").first().click();
		assertThat(page.locator(".reaction[aria-pressed=true]")).hasCount(1);
		this.audit.lookTwice(page, "Discussion");
		this.audit.lookTwice(page, "/asked", "Asked of you");
	}

	private void lookAtHistory(Page page, String story) {
		this.audit.look(page, story + "/history", "History");
		this.audit.look(page, story + "/history/1", "First version");
		this.audit.look(page, story + "/history/3", "Version");
	}

	private void lookAtFollowUps(Page page) {
		page.navigate("/follow-ups");
		page.locator("tbody th a").first().click();
		seen(page, "#promise-title");
		this.audit.lookTwice(page, "Follow-up");
	}

	private void lookAtSlides(Page page, String story) {
		this.audit.look(page, story + "/deck/notes", "Speaker view");
		this.audit.lookTwice(page, story + "/deck/arrangement", "Slides to arrange");
		this.audit.look(page, story + "/deck/slides/impact", "Words of a slide");
		this.audit.lookTwice(page, story + "/deck", "Slides");
		button(page, "Present").click();
		assertThat(page.locator(".slide:visible")).hasCount(1);
		this.audit.look(page, "Slides, presented");
	}

	/**
	 * All that the presenter and somebody in the room see.
	 */
	private void lookAtPresenting(Page page, Page phone, String story) {
		this.audit.lookTwice(page, story + "/presentation", "Before presenting");
		page.getByLabel("Anybody with the code may follow").setChecked(true);
		button(page, "Open the room").click();
		seen(page, "[data-now] .slide");
		String desk = page.url();
		String room = desk.replaceFirst("/presenter.*", "");
		this.audit.lookTwice(phone, "/live", "Code");
		phone.navigate(room);
		assertThat(phone.locator("[data-state]")).hasText("Following along");
		this.audit.lookTwice(phone, "Room");
		page.keyboard().press("ArrowRight");
		assertThat(phone.locator("[data-count]")).containsText("2 /");
		phone.getByText("Ask a question").click();
		button(phone, "Ask").click();
		seen(phone, "#question-note");
		this.audit.lookTwice(phone, "Room, with a question that can't be taken");
		phone.getByLabel("Your question").fill("Why did it lock?");
		button(phone, "Ask").click();
		seen(page, ".question");
		this.audit.lookTwice(page, "Presenter's window");
		this.audit.look(page, room + "/stage", "Stage");
		page.navigate(desk);
		button(page, "End").click();
		assertThat(page.getByText("Well told")).isVisible();
		this.audit.lookTwice(page, "Presented");
		assertThat(phone.locator("h1")).containsText("That was it");
		this.audit.lookTwice(phone, "Room, over");
	}

	/**
	 * What somebody sees who is invited and may not open everything.
	 */
	private void lookFromOutside(Page page, Page guest, String story) {
		page.navigate("/people");
		button(page, "Make a link").click();
		String invitation = page.getByLabel("Invitation link").inputValue();
		this.audit.lookTwice(page, "People, with an invitation");
		guest.navigate(invitation);
		this.audit.lookTwice(guest, "Invitation");
		FreshFestival.introduce(guest, "Aroha Tane", "aroha@example.org");
		button(guest, "Come in").click();
		assertThat(guest.locator("h1")).hasText("Hello, Aroha Tane");
		this.audit.lookTwice(guest, story + "/edit", "403");
	}

	private void lookAtSharing(Page page, Page guest, String story) {
		this.audit.lookTwice(page, story + "?names=roles", "Write-up with roles");
		this.audit.lookTwice(page, story + "/deck?names=roles", "Slides with roles");
		this.audit.look(page, story + "/links", "Links, none yet");
		button(page, "Make a link").click();
		String link = page.getByLabel("Link", new Page.GetByLabelOptions().setExact(true)).inputValue();
		this.audit.lookTwice(page, "Links");
		this.audit.lookTwice(guest, link, "Write-up by a link");
		this.audit.lookTwice(guest, link + "/deck", "Slides by a link");
		page.locator("main").getByText("Close", new Locator.GetByTextOptions().setExact(true)).click();
		this.audit.lookTwice(guest, link, "Closed link");
	}

	private void lookAtTrouble(Page page, String story) {
		page.navigate(story + "/facts");
		Page other = page.context().newPage();
		other.navigate(story + "/facts");
		retitle(other, "The migration that locked everything");
		assertThat(other.locator("#facts")).containsText("The migration that locked everything");
		retitle(page, "The migration that locked us out");
		assertThat(page.locator("h2").first()).hasText("The facts, twice");
		this.audit.lookTwice(page, "Two versions");
		page.navigate(story + "/facts");
		page.context().clearCookies();
		retitle(page, "The migration that locked us out");
		assertThat(page.locator("h1")).hasText("You were signed out");
		this.audit.lookTwice(page, "Signed out while writing");
	}

	private static void retitle(Page page, String title) {
		page.locator("#title").fill(title);
		button(page, "Save").click();
	}

	private static void seen(Page page, String selector) {
		assertThat(page.locator(selector).first()).isVisible();
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
	}

}
