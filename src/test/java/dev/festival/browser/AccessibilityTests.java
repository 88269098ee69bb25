package dev.festival.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page can be used by everybody, as far as a machine can tell: those of the first
 * day.
 */
@ExtendWith({ OutputCaptureExtension.class, Browsing.class })
class AccessibilityTests {

	private static final List<String> STEPS = List.of("in-short", "impact", "moments", "timeline", "what-happened",
			"surprise", "factors", "got-lucky", "follow-ups", "the-bit");

	private final Audit audit = new Audit();

	@Test
	void auditTellsWhatIsWrongAndWhere(Windows windows) {
		try (FreshFestival festival = FreshFestival.start()) {
			Page page = Audit.window(windows, festival.address());
			page.navigate("/set-up");
			page.locator("h1").evaluate("(heading) => heading.style.color = 'light-dark(#bbb, #555)'");
			assertThat(this.audit.lookTwice(page, "Set-up").violations()).hasSize(4)
				.allSatisfy((violation) -> assertThat(violation).contains("color-contrast", "h1"))
				.anySatisfy((violation) -> assertThat(violation).startsWith("Set-up on a phone, DARK"));
		}
	}

	@Test
	void pagesOfAnEmptyFestivalAreAccessible(Windows windows, CapturedOutput log) {
		try (FreshFestival festival = FreshFestival.start()) {
			List.of(401, 404, 422).forEach(windows::expectRefusal);
			Page page = Audit.window(windows, festival.address());
			page.navigate("/set-up");
			this.audit.lookTwice(page, "Set-up");
			button(page, "Begin").click();
			seen(page, ".field-error");
			this.audit.look(page, "Set-up, refused");
			festival.found(page, log, false);
			this.audit.lookTwice(page, "Start, empty");
			this.audit.look(page, "/write-ups", "List, empty");
			this.audit.look(page, "/follow-ups", "Follow-ups, empty");
			this.audit.look(page, "/people", "People, alone");
			this.audit.look(page, "/write-ups/7", "404");
			this.audit.lookTwice(page, "/profile", "Profile");
			button(page, "Change it").click();
			seen(page, ".field-error");
			this.audit.look(page, "Profile, refused");
			this.audit.lookTwice(page, "/profile/tokens", "API tokens");
			this.audit.lookTwice(page, "/write-ups/new", "New");
			page.locator(".guide").evaluate("(form) => form.noValidate = true");
			button(page, "Begin").click();
			seen(page, ".field-error");
			this.audit.look(page, "New, refused");
			page.locator(".menu summary").click();
			seen(page, ".menu-items");
			this.audit.lookTwice(page, "Menu");
			page.locator(".menu").getByText("Sign out").click();
			seen(page, "#password");
			this.audit.lookTwice(page, "Login");
			page.getByLabel("E-mail address").fill("nobody@festival.example");
			page.getByLabel("Password").fill("nothing at all");
			button(page, "Sign in").click();
			seen(page, ".flash--error");
			this.audit.look(page, "Login, refused");
			this.audit.report();
		}
	}

	@Test
	void guideIsAccessible(Windows windows, CapturedOutput log) {
		try (FreshFestival festival = FreshFestival.start()) {
			Page page = Audit.window(windows, festival.address());
			festival.found(page, log, false);
			page.navigate("/write-ups/new");
			page.getByLabel("A title").fill("The lift that came for nobody");
			page.getByLabel("Roughly when").fill("2026-03-01T08:30");
			page.getByLabel("One sentence").fill("It stopped at every floor.");
			button(page, "Begin").click();
			seen(page, ".guide-progress");
			String guide = page.url().replaceFirst("/guide.*", "/guide/");
			for (String step : STEPS) {
				this.audit.look(page, guide + step, "Guide: " + step);
			}
			this.audit.lookTwice(page, guide + "in-short", "Guide");
			this.audit.lookTwice(page, guide + "moments", "Guide: moments");
			page.navigate(guide + "timeline");
			page.locator("#lines").fill("08:32 doors open for nobody\nno time here\n09:20 the panel is wiped dry");
			button(page, "Next").click();
			seen(page, ".preview-table");
			this.audit.lookTwice(page, "Preview of the timeline");
			page.getByText("Correct the lines").click();
			this.audit.look(page, "Preview of the timeline, correcting");
			button(page, "Add 3 entries").click();
			assertThat(page.locator("h1")).hasText("How would you tell it at lunch?");
			this.audit.lookTwice(page, guide + "factors", "Guide: factors, with a timeline");
			windows.expectRefusal(422);
			button(page, "Add factor").click();
			seen(page, ".field-error");
			this.audit.look(page, "Factor, refused");
			this.audit.lookTwice(page, guide.replace("/guide/", "/publication"), "Publication of a draft");
			this.audit.look(page, guide.replace("/guide/", ""), "Draft");
			this.audit.report();
		}
	}

	private static void seen(Page page, String selector) {
		assertThat(page.locator(selector).first()).isVisible();
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
	}

}
