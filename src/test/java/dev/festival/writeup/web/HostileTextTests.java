package dev.festival.writeup.web;

import java.util.stream.Stream;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Text of any shape and size is taken or refused in a sentence, and never breaks a page.
 */
@FestivalTest
class HostileTextTests {

	@Autowired
	private Visitors visitors;

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void shapeIsTakenOrRefusedInSentence(String name, String shape) {
		Told told = Told.by(this.visitors.signedIn("Wren"), "A story");
		assertTakenOrRefused(told.post("/parts", "impact", shape));
		assertTakenOrRefused(told.post("/parts", "what-happened", shape, "the-bit", shape));
		assertTakenOrRefused(told.teller().post("/previews", "text", shape));
		assertTakenOrRefused(told.post("/timeline/reading", "lines", shape));
		assertTakenOrRefused(told.post("/timeline", "lines", "14:02 " + shape, "previewed", "true"));
		assertTakenOrRefused(told.post("/factors", "title", shape, "detail", shape, "layer", "CODE", "role", "LUCK"));
		assertTakenOrRefused(told.post("/factors", "title", "A factor", "detail", cut(shape, 4_000), "layer", "CODE",
				"role", "LUCK"));
		assertTakenOrRefused(told.post("/follow-ups", "title", cut(shape, 200), "note", cut(shape, 2_000), "due",
				"2026-05-01", "owner", told.teller().id().toString(), "type", "DETECT"));
		assertTakenOrRefused(told.facts("title", cut(shape, 200), "tags", shape, "services", shape, "teams", shape));
		told.lines("15:00 an entry");
		for (String page : new String[] { "", "/edit", "/deck", "/deck/notes", "/deck.pptx", "/deck.pdf", "/history",
				"/history/" + told.revision(), "/timeline", "/factors", "/follow-ups", "/facts", "/publication" }) {
			assertThat(told.teller().get(told.path(page)).status()).as(page).isEqualTo(200);
		}
		Page printed = told.teller().get(told.path(".pdf"));
		assertThat(printed.status()).as(printed::toString).isIn(200, 409);
		assertThat(printed.status() == 200 || printed.body().contains("Your browser can")).isTrue();
		assertThat(told.teller().get("/write-ups?q=" + "x".repeat(500)).status()).isEqualTo(200);
	}

	static Stream<Arguments> shapeIsTakenOrRefusedInSentence() {
		return Stream.of(arguments("empty links in images", "![[]()".repeat(40_000)),
				arguments("a table of 11 kB with 10,000 cells", table(5_000) + "|a\n"),
				arguments("short rows below many columns", table(1_000) + "|a\n".repeat(3_000)),
				arguments("deep quotes", ">".repeat(100_000)), arguments("spaced quotes", "> ".repeat(50_000)),
				arguments("quoted lists", ("> - ".repeat(100) + "\n").repeat(400)),
				arguments("backticks", "`".repeat(200_000)), arguments("brackets", "[".repeat(100_000)),
				arguments("emphasis", "*".repeat(999) + "a" + "*".repeat(999)),
				arguments("one endless word", "w".repeat(199_000)), arguments("lines", "a\n".repeat(99_000)),
				arguments("items", "- a\n".repeat(40_000)), arguments("images", "![a](/b)\n".repeat(20_000)),
				arguments("commas", ",".repeat(100_000)), arguments("clocks", "14:02 a\n".repeat(20_000)),
				arguments("digits", "9".repeat(100_000)), arguments("colons", "14:".repeat(50_000)),
				arguments("more than a text holds", "a".repeat(200_001)));
	}

	@Test
	void twelveMegabytesAreTooMuchAtEveryDoor() {
		Told told = Told.by(this.visitors.signedIn("Wren"), "A story");
		String backticks = "`".repeat(12_000_000);
		for (String below : new String[] { "/parts", "/factors", "/timeline", "/timeline/reading", "/follow-ups",
				"/facts", "/images" }) {
			Page page = Wire.form(told.teller(), told.path(below), "impact=" + backticks + "&seen=1", "Accept",
					"text/html");
			assertThat(page.status()).as(below).isEqualTo(413);
			assertThat(page.body()).as(below).contains("more than a write-up can take at once");
		}
		assertThat(Wire.form(told.teller(), "/previews", "text=" + backticks).status()).isEqualTo(413);
	}

	@Test
	void refusedTextIsStillThereToCopy() {
		Told told = Told.by(this.visitors.signedIn("Wren"), "A story");
		int before = told.revision();
		for (String text : new String[] { "kept words " + "*".repeat(999) + "a" + "*".repeat(999),
				"kept words " + "a".repeat(200_000) }) {
			Page page = told.post("/parts", "impact", text);
			assertThat(page.status()).isIn(413, 422);
			assertThat(page.body()).contains("kept words ");
		}
		assertThat(told.revision()).isEqualTo(before);
	}

	@Test
	void thousandFieldsAreNoServerError() {
		Told told = Told.by(this.visitors.signedIn("Wren"), "A story");
		String fields = "&x=1".repeat(20_000) + "&seen=1&impact=a";
		assertThat(Wire.form(told.teller(), told.path("/parts"), fields).status()).isBetween(400, 499);
		String entries = "&entries=1".repeat(900);
		assertThat(Wire.form(told.teller(), told.path("/factors"), "seen=1&title=a&layer=CODE&role=LUCK" + entries)
			.status()).isLessThan(500);
	}

	private static void assertTakenOrRefused(Page page) {
		assertThat(page.status()).as(page::toString).isIn(200, 302, 413, 422);
		assertThat(page.body()).doesNotContain("Exception", "\tat ");
	}

	private static String cut(String shape, int length) {
		return shape.substring(0, Math.min(shape.length(), length));
	}

	private static String table(int columns) {
		return "|" + "a|".repeat(columns) + "\n|" + "-|".repeat(columns) + "\n";
	}

}
