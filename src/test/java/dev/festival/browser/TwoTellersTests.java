package dev.festival.browser;

import java.util.List;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.Route;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing that somebody types is lost: not to another teller, not to a dead line, not to
 * the end of a session.
 */
@BrowserTest
class TwoTellersTests {

	private static final String ADAS = "Ada counts 40 printers that printed the same page.";

	private static final String BENS = "Ben counts 41, one of them at home.";

	@Autowired
	private Visitors visitors;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void laterOneSeesBothTextsAndChooses(Windows windows) {
		Visitor ada = this.visitors.signedIn("Ada Osei");
		Visitor ben = this.visitors.signedIn("Ben Ilves");
		Telling story = begun(ada).facts("The printer that answered for all", "involved[CO_TELLER]",
				ben.id().value().toString());
		windows.expectRefusal(409);
		Page first = edit(windows.of(ada), story);
		Page second = edit(windows.of(ben), story);
		impact(first).fill(ADAS);
		first.locator("#impact").getByText("Save", new Locator.GetByTextOptions().setExact(true)).click();
		assertThat(first.getByText("Saved. Version")).isVisible();

		impact(second).fill(BENS);
		assertThat(state(second)).containsText("Somebody else changed this too.");
		second.getByText("See both").click();
		assertThat(second.locator("h2").first()).hasText("Impact, twice");
		assertThat(second.locator(".conflict-side--theirs")).containsText("Ada Osei’s");
		assertThat(second.locator(".conflict-side--theirs")).containsText(ADAS);
		assertThat(second.getByLabel("Your version")).hasValue(BENS);
		second.getByText("Save yours").click();
		assertThat(impact(second)).hasValue(BENS);
		assertThat(versions(ada, story)).anySatisfy((version) -> assertThat(version).contains(ADAS));
	}

	@Test
	void whatOneTypesSavesItself(Windows windows) {
		Visitor ada = this.visitors.signedIn("Ada Osei");
		Telling story = begun(ada);
		Page page = edit(windows.of(ada), story);
		impact(page).pressSequentially(ADAS);
		assertThat(state(page)).containsText("Saved");
		assertThat(ada.get(story.path("")).body()).contains(ADAS);
		impact(page).pressSequentially(" Still.");
		assertThat(state(page)).containsText("Not saved yet");
		assertThat(state(page)).containsText("Saved");
		assertThat(ada.get(story.path("")).body()).contains(ADAS + " Still.");
	}

	@Test
	void draftOutlivesADeadLineAndAReload(Windows windows) {
		Visitor ada = this.visitors.signedIn("Ada Osei");
		Telling story = begun(ada);
		windows.expectLostConnections();
		Page page = edit(windows.of(ada), story);
		page.context().route("**/parts", Route::abort);
		impact(page).fill(ADAS);
		assertThat(state(page)).containsText("No connection. Your text is kept in this browser.");
		page.reload();
		assertThat(impact(page)).hasValue("");
		assertThat(state(page)).containsText("that wasn’t saved");
		page.context().unroute("**/parts");
		state(page).getByText("Bring it back").click();
		assertThat(impact(page)).hasValue(ADAS);
		assertThat(state(page)).containsText("Saved");
		assertThat(ada.get(story.path("")).body()).contains(ADAS);
	}

	@Test
	void textIsSavedAsSoonAsTheLineIsBack(Windows windows) {
		Visitor ada = this.visitors.signedIn("Ada Osei");
		Telling story = begun(ada);
		windows.expectLostConnections();
		Page page = edit(windows.of(ada), story);
		page.context().setOffline(true);
		impact(page).fill(ADAS);
		assertThat(state(page)).containsText("No connection. Your text is kept in this browser.");
		page.context().setOffline(false);
		assertThat(state(page)).containsText("Saved");
		assertThat(ada.get(story.path("")).body()).contains(ADAS);
	}

	@Test
	void textOutlivesTheSession(Windows windows) {
		Visitor ada = this.visitors.signedIn("Ada Osei");
		Telling story = begun(ada);
		windows.expectRefusal(401);
		Page page = edit(windows.of(ada), story);
		this.jdbc.sql("delete from spring_session where principal_name = :id")
			.param("id", ada.id().value().toString())
			.update();
		impact(page).fill(ADAS);
		assertThat(state(page)).containsText("You were signed out. Your text is kept in this browser.");
		Page elsewhere = page.context().waitForPage(() -> state(page).getByText("Sign in").click());
		elsewhere.getByLabel("E-mail address").fill(ada.email());
		elsewhere.getByLabel("Password").fill(Visitors.PASSWORD);
		elsewhere.locator("main form .button--primary").click();
		assertThat(elsewhere.locator("h1")).hasText("Hello, Ada Osei");
		elsewhere.close();
		// The browser of a test never takes the focus away.
		page.evaluate("window.dispatchEvent(new Event('focus'))");
		assertThat(state(page)).containsText("Saved");
		assertThat(impact(page)).hasValue(ADAS);
		page.reload();
		assertThat(impact(page)).hasValue(ADAS);
	}

	private static Telling begun(Visitor teller) {
		return Telling.of(teller, "The printer that answered for all", "Every page came out of printer 3.");
	}

	private static Page edit(Page page, Telling story) {
		page.navigate(story.path("/edit"));
		// Pieces that come later than the page would be refused without a session.
		page.waitForLoadState(LoadState.NETWORKIDLE);
		return page;
	}

	private static Locator impact(Page page) {
		return page.locator("#impact-text");
	}

	private static Locator state(Page page) {
		return page.locator("#impact .save-state");
	}

	private static List<String> versions(Visitor reader, Telling story) {
		return IntStream.rangeClosed(1, 4)
			.mapToObj((number) -> reader.get(story.path("/history/" + number)).body())
			.toList();
	}

}
