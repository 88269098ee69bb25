package dev.festival.writeup.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Payloads;
import dev.festival.Visitors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Characters of every kind are kept as they were typed, and those that can't be kept harm
 * nothing.
 */
@FestivalTest
class StrangeCharactersTests {

	static final List<String> KEPT = List.of("🎪 a festival 👩‍👩‍👧‍👦 of 🏴󠁧󠁢󠁥󠁮󠁧󠁿 failure",
			"مرحبا \u202eright to left\u202c again", "\u2067isolated\u2069", "Ẕ̴̢a͝l̛g͟o̵", "漢字かな交じり文",
			"zero\u200bwidth\u200djoined", "ﷺ𒐫𪘀", "İıŞß ΑΩ ﬁ", "a\ttab and \u0085 a next line",
			"undefined null NaN 0x1F None \\N", "%00 %0d%0a %s %n ${x} #{y} {{z}}", "'; drop table write_up; --",
			"=cmd|' /C calc'!A0", "../../etc/passwd", "�");

	@Autowired
	private Visitors visitors;

	private Told told = new Told(new dev.festival.Visitor(""), 0);

	@BeforeEach
	void tell() {
		this.told = Told.by(this.visitors.signedIn("Wren"), "A story");
	}

	@ParameterizedTest
	@FieldSource("KEPT")
	void textComesBackAsItWasTyped(String text) {
		this.told.part("impact", text + "\n\n" + text);
		assertThat(this.told.document("/edit").select("textarea[name=impact]").stream().map(Element::wholeText))
			.containsExactly(text + "\n\n" + text);
		this.told.factor("A factor", "detail", text).promise("A promise", "note", text);
		assertEveryPageIsWhole();
	}

	@ParameterizedTest
	@FieldSource("KEPT")
	void lineComesBackWithSingleSpaces(String line) {
		String tidy = line.replace("\t", " ").replace("\u0085", "").replaceAll(" +", " ");
		this.told.facts("title", line, "tags", line);
		assertThat(this.told.document("").select("h1").stream().map(Element::wholeText)).containsExactly(tidy);
		this.told.factor(line).promise(line).lines("14:02 " + line);
		assertEveryPageIsWhole();
	}

	@ParameterizedTest
	@ValueSource(strings = { "%00", "%01%02%1F", "%7F", "%ED%A0%80", "%ED%BF%BF", "%ED%A0%BD", "%F0%9F%8E", "%C0%80",
			"%FF%FE", "%EF%BF%BE", "%EF%BF%BF", "%EF%BB%BF", "%F4%90%80%80", "%80", "%", "%zz", "%u0041", "\u00e9" })
	void bytesThatAreNoTextHarmNothing(String bytes) {
		int before = this.told.revision();
		Page part = send("/parts", "impact=before+" + bytes + "+after&seen=" + before);
		assertThat(part.status()).isIn(302, 400, 422);
		Document edit = this.told.document("/edit");
		String kept = edit.select("textarea[name=impact]").text();
		assertThat(kept).matches((part.status() == 302) ? "before .*after" : "").doesNotContain("\0");
		send("/factors", "title=a+" + bytes + "+b&layer=CODE&role=LUCK&detail=" + bytes + "&seen=1");
		send("/timeline", "lines=14:02+a+" + bytes + "+b&previewed=true&seen=1");
		send("/follow-ups", "title=a+" + bytes + "+b&due=2026-05-01&type=PREVENT&seen=1&note=" + bytes + "&owner="
				+ this.told.teller().id());
		assertEveryPageIsWhole();
		assertThat(this.told.teller()
			.get("/write-ups?q=%00%01" + URLEncoder.encode(bytes, StandardCharsets.UTF_8))
			.status()).isEqualTo(200);
	}

	@Test
	void naughtyStringsComeBackAsTheyWereTyped(TestReporter reporter) throws IOException {
		List<String> lines = Payloads.lines(KEPT, ".*(?:blns\\.txt|unicode/.*)", reporter)
			.stream()
			.filter((line) -> line.chars().noneMatch((character) -> character < ' ' || character >= 0xfffe))
			.toList();
		String text = "first\n" + String.join("\n", lines) + "\nlast";
		this.told.part("what-happened", text);
		assertThat(this.told.document("/edit")
			.select("textarea[name=what-happened]")
			.stream()
			.flatMap((area) -> area.wholeText().lines())).containsExactlyElementsOf(text.lines().toList());
		assertEveryPageIsWhole();
	}

	@Test
	void nameOfPersonMayBeAny() {
		for (String name : KEPT.subList(0, 8)) {
			Page page = this.told.teller().post("/profile", "name", name, "zone", "UTC");
			assertThat(page.status()).as(name).isIn(302, 422);
			assertEveryPageIsWhole();
		}
	}

	private Page send(String below, String body) {
		Page page = Wire.form(this.told.teller(), this.told.path(below), body, "Accept", "text/html");
		assertThat(page.status()).as(page::toString).isLessThan(500);
		return page;
	}

	private void assertEveryPageIsWhole() {
		for (String page : new String[] { "", "/edit", "/deck", "/deck/notes", "/deck.pptx", "/deck.pdf", ".pdf",
				"/history", "/history/" + this.told.revision(), "/timeline", "/factors", "/follow-ups", "/facts" }) {
			Page answer = this.told.teller().get(this.told.path(page));
			assertThat(answer.status()).as("%s: %s", page, answer).isEqualTo(200);
			assertThat(page.matches("/deck.pptx|.*\\.pdf") || answer.body().strip().endsWith("</html>")).as(page)
				.isTrue();
		}
		for (String page : new String[] { "/", "/write-ups", "/follow-ups", "/people" }) {
			assertThat(this.told.teller().get(page).status()).as(page).isEqualTo(200);
		}
	}

}
