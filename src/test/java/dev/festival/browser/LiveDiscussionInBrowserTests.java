package dev.festival.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two people talk about a write-up, each on the page of it.
 */
@BrowserTest
class LiveDiscussionInBrowserTests {

	@Autowired
	private Visitors visitors;

	@Test
	void oneSeesWhatTheOtherSaysWithoutLosingWhatOneTypes(Windows windows) {
		Visitor ada = this.visitors.signedIn("Ada Osei");
		Visitor ben = this.visitors.signedIn("Ben Ilves");
		String story = published(ada);
		Page first = open(windows, ada, story);
		Page second = open(windows, ben, story);
		comment(first).fill("A half of a thought");
		comment(second).fill("Was it the sensor?");
		second.locator("#new-thread button").click();
		assertThat(second.locator(".remark")).containsText("Was it the sensor?");
		assertThat(comment(second)).hasValue("");
		assertThat(first.locator(".remark")).containsText("Was it the sensor?");
		assertThat(comment(first)).hasValue("A half of a thought");

		first.locator(".thread-reply > summary").click();
		first.getByLabel("Your answer").fill("It was painted over.");
		second.locator(".thread-reply > summary").click();
		second.getByLabel("Your answer").fill("Or was it");
		first.locator(".thread-reply button").click();
		assertThat(second.locator(".remark")).hasCount(2);
		assertThat(second.getByLabel("Your answer")).hasValue("Or was it");
		assertThat(comment(first)).hasValue("A half of a thought");

		second.locator(".reaction").getByText("Hug").click();
		assertThat(first.locator(".reacted")).containsText("Ben Ilves");
		assertThat(second.getByLabel("Your answer")).hasValue("Or was it");
	}

	@Test
	void lostConnectionLosesNoWord(Windows windows) {
		Visitor ada = this.visitors.signedIn("Ada Osei");
		windows.expectLostConnections();
		Page page = open(windows, ada, published(ada));
		page.context().route("**/threads", com.microsoft.playwright.Route::abort);
		comment(page).fill("What did the dashboard say?");
		page.locator("#new-thread button").click();
		assertThat(page.locator("#new-thread [role=alert]")).containsText("your text is still here");
		assertThat(comment(page)).hasValue("What did the dashboard say?");
		page.context().unroute("**/threads");
		page.locator("#new-thread button").dblclick();
		assertThat(page.locator(".remark")).hasCount(1);
		assertThat(comment(page)).hasValue("");
		assertThat(page.locator("#new-thread [role=alert]")).hasCount(0);
	}

	@Test
	void wordsWithoutAnEndStayInsideAPhone(Windows windows) {
		Visitor ada = this.visitors.signedIn("Ada Osei");
		String word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(2);
		String story = published(ada, word);
		ada.post(story + "/discussion/threads", "about", "in-short", "text", word);
		Page page = windows.of(ada);
		page.setViewportSize(390, 800);
		for (String place : new String[] { "", "/discussion", "/links", "/edit", "/publication", "/history" }) {
			page.navigate(ada.address() + story + place);
			assertThat(page.locator("h1").first()).isVisible();
			if (place.isEmpty()) {
				assertThat(page.locator("live-discussion")).isVisible();
			}
			assertThat(page.evaluate("document.documentElement.scrollWidth")).as(place).isEqualTo(390);
		}
	}

	@Test
	void marksBesideTheStoryLeadToWhatIsSaid(Windows windows) {
		Visitor ada = this.visitors.signedIn("Ada Osei");
		Page page = open(windows, ada, published(ada));
		page.locator("#in-short .comment-mark").click();
		assertThat(comment(page)).isFocused();
		comment(page).fill("Too short?");
		page.locator("#new-thread button").click();
		assertThat(page.locator(".thread-place")).hasText("In short");
		assertThat(page.locator("#in-short .comment-mark")).hasText("1");
	}

	private static String published(Visitor teller) {
		return published(teller, "The lift that waited");
	}

	private static String published(Visitor teller, String title) {
		String address = teller
			.post("/write-ups", "title", title, "sentence", "It stopped.", "when", "2026-03-10T14:00", "zone", "UTC")
			.location();
		String story = "/write-ups/" + address.replaceAll("\\D", "");
		assertThat(teller.post(story + "/publication").status()).isEqualTo(302);
		return story;
	}

	private static Page open(Windows windows, Visitor visitor, String story) {
		Page page = windows.of(visitor);
		page.navigate(visitor.address() + story);
		assertThat(page.locator("live-discussion")).isVisible();
		return page;
	}

	private static Locator comment(Page page) {
		return page.locator("#new-text");
	}

}
