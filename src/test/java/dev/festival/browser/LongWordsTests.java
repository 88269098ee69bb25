package dev.festival.browser;

import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

/**
 * No page becomes wider than its window by a name, and no ordinary word is broken for
 * that.
 */
@BrowserTest
class LongWordsTests {

	private static final List<Integer> WIDTHS = List.of(390, 1280);

	private static final String WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

	/** Words on more than one line, but for those that nobody sees or that may break. */
	private static final String BROKEN = """
			() => {
				const broken = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
				for (let text; text = walker.nextNode();) {
					if (text.parentElement.closest("script, option, textarea, .visually-hidden, .button-label")) continue;
					for (const word of text.data.matchAll(/[\\p{L}\\p{N}]{2,20}(?![\\p{L}\\p{N}])/gu)) {
						if (word.index && /[\\p{L}\\p{N}]/u.test(text.data[word.index - 1])) continue;
						const range = document.createRange();
						range.setStart(text, word.index);
						range.setEnd(text, word.index + word[0].length);
						const lines = new Set([...range.getClientRects()].filter((part) => part.width > 0).map((part) => Math.round(part.top)));
						if (lines.size > 1) broken.push(word[0]);
					}
				}
				return broken.join(" ");
			}""";

	@Autowired
	private Visitors visitors;

	@Test
	void pagesAreAsWideAsTheirWindow(Windows windows) {
		Visitor ada = this.visitors.signedIn("Ada Osei", "ADMINISTRATOR", "UTC");
		String name = WORD.substring(0, 40) + UUID.randomUUID().toString().substring(0, 8);
		String team = ada.post("/teams", "name", WORD + name.substring(40)).location();
		String service = ada
			.post("/services", "name", name, "sentence", WORD, "team", team.substring(7), "link",
					"https://festival.example/" + WORD)
			.location();
		String story = told(ada, WORD + WORD, name + ", " + WORD.substring(0, 59));
		String made = ada.post("/profile/tokens", "name", WORD, "scope", "READ", "days", "7").body();
		org.assertj.core.api.Assertions.assertThat(Jsoup.parse(made).select("h2#made")).hasSize(1);
		String festival = festival(ada);
		Page page = windows.of(ada);
		assertSoftly((softly) -> List
			.of("/", "/festivals", festival, festival + "/order", festival + "/edit", festival + "/guests",
					festival + "/closure", "/write-ups", "/follow-ups", "/teams", team, team + "/edit", "/services",
					service, service + "/edit", "/profile/tokens", "/audit", story, story + "/deck", story + "/facts",
					story + "/guide/facts", story + "/guide/factors", story + "/guide/follow-ups",
					story + "/publication")
			.forEach((place) -> {
				open(page, ada, place);
				for (int width : WIDTHS) {
					page.setViewportSize(width, 900);
					softly.assertThat(page.evaluate("document.documentElement.scrollWidth"))
						.as("%s at %s", place, width)
						.isEqualTo(width);
				}
			}));
	}

	@Test
	void ordinaryWordsStayWhole(Windows windows) {
		Visitor ada = this.visitors.signedIn("Ada Osei", "ADMINISTRATOR", "UTC");
		String story = told(ada, "The lift that waited for nobody in particular", "lift control");
		Page page = windows.of(ada);
		assertSoftly((softly) -> List
			.of("/festivals/new", "/write-ups/new", "/settings", "/severities", "/profile", "/profile/tokens", "/mail",
					"/teams", story, story + "/edit", story + "/follow-ups", story + "/facts", story + "/guide/facts",
					story + "/guide/follow-ups", story + "/publication", story + "/links", story + "/deck")
			.forEach((place) -> {
				open(page, ada, place);
				for (int width : WIDTHS) {
					page.setViewportSize(width, 900);
					softly.assertThat(page.evaluate(BROKEN)).as("%s at %s", place, width).isEqualTo("");
				}
			}));
	}

	private static String festival(Visitor host) {
		String path = host
			.post("/festivals", "title", WORD + WORD, "place", WORD, "callLink", "https://call.example/" + WORD,
					"welcome", WORD, "when", "2026-01-14T14:00", "zone", "UTC", "minutes", "60", "host",
					host.id().toString())
			.location()
			.replace("/order", "");
		host.post(path + "/items", "words", WORD, "minutes", "10");
		return path;
	}

	private static void open(Page page, Visitor reader, String place) {
		page.navigate(reader.address() + place);
		assertThat(page.locator("h1").first()).isVisible();
	}

	private static String told(Visitor teller, String title, String services) {
		String address = teller
			.post("/write-ups", "title", title, "sentence", "It stopped.", "when", "2026-03-10T14:00", "zone", "UTC")
			.location();
		String story = "/write-ups/" + address.replaceAll("\\D", "");
		teller.post(story + "/guide/facts", "kind", "INCIDENT", "severity", "SEV_1", "services", services, "seen",
				"99");
		teller.post(story + "/factors", "title", title, "role", "CONTRIBUTING", "layer", "CODE", "seen", "99");
		teller.post(story + "/follow-ups", "title", title, "owner", teller.id().toString(), "due", "2026-05-01", "type",
				"PREVENT", "seen", "99");
		return story;
	}

}
