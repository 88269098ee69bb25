package dev.festival.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The first hour of a team with Festival: from the code in the log to the slides of its
 * first story, on the screen and in a file.
 */
@ExtendWith({ OutputCaptureExtension.class, Browsing.class })
class WholeWayTests {

	private static final String TITLE = "The letter that came eleven times";

	private static final String HEADING = ".slide :is(h1, h2), :is(.slide--bit, .slide--thanks) .eyebrow";

	/** That of a first slide is a type of its own, which POI doesn't count as a title. */
	private static final Set<Placeholder> TITLES = Set.of(Placeholder.TITLE, Placeholder.CENTERED_TITLE);

	private static final Set<Placeholder> NOTES = Set.of(Placeholder.BODY);

	private static final String OVERFLOWING = """
			() => [...document.querySelectorAll('.slide')].flatMap((slide) => {
				const room = slide.getBoundingClientRect();
				const foot = slide.querySelector('.slide-foot').getBoundingClientRect();
				const overflows = (part) => {
					const box = part.getBoundingClientRect();
					const outside = box.left < room.left - 1 || box.right > room.right + 1
						|| box.top < room.top - 1 || box.bottom > foot.top + 1;
					const cut = part.matches('li, [class*=clamp]') && part.scrollHeight > part.clientHeight + 1;
					return outside || cut;
				};
				return [...slide.querySelectorAll('h2, .slide-main, .slide-main *')].filter(overflows)
					.map((part) => `${slide.id} ${part.tagName} ${part.className}: ${part.textContent.slice(0, 40)}`);
			})""";

	@Test
	void firstStoryGoesFromTheCodeInTheLogToTheSlides(Windows windows, CapturedOutput log) throws IOException {
		try (FreshFestival festival = FreshFestival.start()) {
			Page page = windows.at(festival.address());
			page.navigate("/");
			setUp(page, festival.code(log));
			begin(page);
			List<String> chat = chat();
			tell(page, chat);
			button(page, "Publish").click();
			assertThat(page.locator(".write-up-head .chip--published")).isVisible();
			assertThat(page.locator(".write-up-head"))
				.containsText(Pattern.compile("SEV-3 minor.*mailer.*accounts", Pattern.DOTALL));
			assertThat(page.locator("#was-hard")).containsText("Three dashboards disagreed.");
			assertThat(page.locator(".timeline .entry")).hasCount(chat.size());
			assertThat(page.locator(".timeline .prose")).hasText(messages(chat));
			assertThat(page.locator(".factor")).hasCount(2);
			assertThat(page.locator("#follow-ups tbody tr")).containsText(new String[] {
					"Load an attachment once for all letters", "Count a letter as sent when it is sent" });
			link(page, "Present").click();
			present(page);
			compareWithFile(page);
		}
	}

	private static void setUp(Page page, String code) {
		assertThat(page).hasURL("/set-up");
		page.getByLabel("Code").fill(code);
		page.getByLabel("Your name").fill("Maya Lindqvist");
		page.getByLabel("E-mail address").fill("maya@festival.example");
		page.getByLabel("Password").fill("a fine long password");
		page.getByLabel("Time zone").selectOption("Europe/Berlin");
		page.getByLabel("Start with sample write-ups").uncheck();
		button(page, "Begin").click();
		assertThat(page.locator("h1")).hasText("Hello, Maya Lindqvist");
	}

	private static void begin(Page page) {
		page.getByText("Tell the first one").click();
		page.getByLabel("A title").fill(TITLE);
		page.getByLabel("Roughly when").fill("2026-10-03T23:31");
		page.getByLabel("One sentence").fill("The mailer began its batch again each time that it ran out of memory.");
		button(page, "Begin").click();
	}

	private static void tell(Page page, List<String> chat) {
		answer(page, "Who felt it, and how much?", "9,333 members got the same letter up to **eleven** times.");
		assertThat(page.locator("h1")).hasText("How bad was it, and what did it touch?");
		page.getByLabel("SEV-3 minor").check();
		page.getByLabel("Services").fill("mailer, accounts");
		button(page, "Next").click();
		assertThat(page.locator("h1")).hasText("When did it begin, and when was it over?");
		page.getByLabel("Impact started").fill("2026-10-03T23:31");
		page.getByLabel("Detected").fill("2026-10-03T23:36");
		page.getByLabel("Resolved").fill("2026-10-04T00:50");
		button(page, "Next").click();
		paste(page, chat);
		answer(page, "How would you tell it at lunch?",
				"The bigger the batch, the sooner it died.\n\nThen it began again, with the same people.");
		answer(page, "Why were you surprised?", "We thought that what is sent is sent.");
		assertThat(page.locator("h1")).hasText("What made it possible?");
		factor(page, "The attachment was loaded once for each letter", "Code");
		factor(page, "An unfinished batch counted as not sent", "Design");
		button(page, "Next").click();
		page.getByLabel("What was hard").fill("Three dashboards disagreed.");
		answer(page, "Where we got lucky", "Nobody minded the pumpkin.");
		answer(page, "What we learned", "A batch is not a transaction.");
		assertThat(page.locator("h1")).hasText("What should be different?");
		followUp(page, "Load an attachment once for all letters", "2026-12-01");
		followUp(page, "Count a letter as sent when it is sent", "2026-12-15");
		button(page, "Next").click();
		answer(page, "The bit", "He donated eleven times.");
		assertThat(page.locator("h1")).hasText("Ready to publish?");
	}

	private static void answer(Page page, String question, String text) {
		page.getByLabel(question).fill(text);
		button(page, "Next").click();
	}

	private static void paste(Page page, List<String> chat) {
		page.getByLabel("What happened in between?").fill(String.join("\n", chat));
		button(page, "Next").click();
		assertThat(page.getByText("Nothing is saved yet.")).containsText(chat.size() + " of " + chat.size());
		assertThat(page.locator(".preview-table tbody td:nth-child(3)")).containsText(messages(chat));
		button(page, "Add " + chat.size() + " entries").click();
	}

	private static void factor(Page page, String condition, String layer) {
		page.getByLabel("The condition").fill(condition);
		page.getByLabel("Layer").selectOption(layer);
		button(page, "Add factor").click();
		assertThat(page.locator(".links")).containsText(condition);
	}

	private static void followUp(Page page, String change, String due) {
		page.getByLabel("What will be different").fill(change);
		page.getByLabel("Owner").selectOption("Maya Lindqvist");
		page.getByLabel("Due").fill(due);
		page.getByLabel("The attachment was loaded").check();
		button(page, "Add follow-up").click();
		assertThat(page.locator(".links")).containsText(change);
	}

	/**
	 * Goes through all slides by the arrow keys, there and back.
	 */
	private static void present(Page page) {
		button(page, "Present").click();
		Locator slides = page.locator(".slide");
		int count = slides.count();
		assertThat((List<?>) page.evaluate(OVERFLOWING)).as("What overflows").isEmpty();
		for (int number = 1; number <= count; number++) {
			assertThat(page.locator("[data-count]")).hasText(number + " / " + count);
			assertThat(page.locator(".slide:visible")).hasId("slide-" + number);
			assertThat((List<?>) page.evaluate(OVERFLOWING)).as("What overflows while presented").isEmpty();
			page.keyboard().press("ArrowRight");
		}
		page.keyboard().press("ArrowLeft");
		assertThat(page.locator(".slide:visible")).hasId("slide-" + (count - 1));
		page.keyboard().press("Escape");
		assertThat(page.locator(".slide:visible")).hasCount(count);
	}

	private static void compareWithFile(Page page) throws IOException {
		List<String> headings = page.locator(HEADING).allTextContents();
		Page speaker = page.context().waitForPage(() -> link(page, "Speaker view").click());
		List<String> notes = speaker.locator(".presenter-store aside p").allTextContents();
		page.getByText("Save as").click();
		Download file = page.waitForDownload(() -> page.getByText("to edit in PowerPoint").click());
		try (InputStream bytes = Files.newInputStream(file.path()); XMLSlideShow show = new XMLSlideShow(bytes)) {
			List<XSLFSlide> slides = show.getSlides();
			assertThat(slides).hasSize(page.locator(".slide").count());
			assertThat(slides).extracting((slide) -> text(slide, TITLES)).isEqualTo(headings).startsWith(TITLE);
			assertThat(slides).extracting((slide) -> text(slide.getNotes(), NOTES))
				.isEqualTo(notes)
				.contains("Pause before it, and longer after it.");
			assertThat(slides.stream().flatMap((slide) -> slide.getShapes().stream()))
				.hasAtLeastOneElementOfType(XSLFTable.class);
		}
	}

	private static String text(XSLFSheet sheet, Set<Placeholder> wanted) {
		return Stream.of(sheet.getPlaceholders())
			.filter((shape) -> wanted.contains(shape.getTextType()))
			.map(XSLFTextShape::getText)
			.collect(Collectors.joining());
	}

	private static List<String> chat() throws IOException {
		try (InputStream resource = Objects.requireNonNull(WholeWayTests.class.getResourceAsStream("chat.txt"))) {
			return new String(resource.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
	}

	private static String[] messages(List<String> chat) {
		return chat.stream().map((line) -> line.substring(line.indexOf(']') + 2)).toArray(String[]::new);
	}

	private static Locator link(Page page, String name) {
		return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
	}

}
