package dev.festival.writeup.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Payloads;
import dev.festival.Visitor;
import dev.festival.Visitors;
import dev.festival.markdown.OneLine;
import dev.festival.writeup.Part;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No script that somebody types into a field runs on any page that shows it.
 */
@FestivalTest
class ScriptsInTextTests {

	static final List<String> VECTORS = List.of("<script>alert(1)</script>", "\"><script>alert(1)</script>",
			"'><img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)", "' autofocus onfocus='alert(1)' x='",
			"</textarea><svg onload=alert(1)>", "</title><iframe src=javascript:alert(1)>",
			"--><body onload=alert(1)><!--", "<a href=javascript:alert(1)>click</a>", "javascript:alert(1)",
			"[click](javascript:alert(1))", "</option></select><script>alert(1)</script>",
			"[[${T(java.lang.Runtime).getRuntime()}]]", "__${7*191}__ [(${7*191})] #{7*191} *{7*191} @{7*191}",
			"<math><style><img src=x onerror=alert(1)></style></math>",
			"<template><script>alert(1)</script></template>", "{{constructor.constructor('alert(1)')()}}",
			"<base href=//evil.example/>");

	private static final String MARKUP = "(?i).*(?:blns\\.txt|h5sc|xss).*";

	private static final List<String> PAGES = List.of("", "/edit", "/facts", "/audience", "/timeline", "/factors",
			"/follow-ups", "/images", "/publication", "/deck", "/deck/notes", "/guide/timeline", "/guide/factors",
			"/guide/follow-ups", "/timeline/1", "/factors/2", "?names=roles", "/deck?names=roles",
			"/deck/notes?names=roles", "/links", "/discussion");

	@Autowired
	private Visitors visitors;

	@ParameterizedTest
	@FieldSource("VECTORS")
	void unprotectedPageWouldBeFound(String vector) {
		String dangerous = "<p title=\"" + vector + "\"></p><p title='" + vector + "'></p>" + vector + "<!-- " + vector
				+ " --><textarea>" + vector + "</textarea><a href=\"" + vector + "\"></a>";
		assertThat(DangerousPage.in(dangerous)).isNotEmpty();
	}

	@ParameterizedTest
	@FieldSource("VECTORS")
	void everyFieldShowsItAsText(String vector) {
		// Administrators see what others do, and pages of their own.
		Visitor teller = this.visitors.signedIn(vector, "ADMINISTRATOR", "UTC");
		Told told = Told.by(teller, vector, "sentence", vector)
			.lines("14:02 " + vector)
			.factor(vector, "detail", vector);
		told.promise(vector, "note", vector, "addresses", "2");
		told.facts("tags", vector, "services", vector, "teams", vector, "when", "2099-01-01T00:00");
		Page entry = teller.post(told.path("/timeline/1"), "_method", "put", "seen", "2147483647", "at",
				"2026-03-10T14:02", "precision", "EXACT", "kind", "DECISION", "text", vector, "belief", vector,
				"starred", "true");
		assertThat(entry.status()).isEqualTo(302);
		for (Part part : Part.prose()) {
			told.part(part.slug(), vector + "\n\n- " + vector + "\n\n`" + vector + "`");
		}
		told.with("/discussion/threads", "about", "timeline-1", "text", vector + "\n\n@" + vector)
			.with("/reviews", "reviewer", this.visitors.signedIn(vector).id().toString(), "message", vector);
		told.published()
			.with("/reactions/hug")
			.with("/thanks", "to", Jsoup.parse(told.document("/discussion").html()).select("#to option").attr("value"),
					"text", vector);
		PAGES.forEach((page) -> assertHarmless(told.teller(), told.path(page)));
		SharedBy link = SharedBy.link(told, "WRITE_UP", "DAY");
		List.of("", "/deck").forEach((page) -> assertHarmless(link.get(this.visitors.anonymous(), page)));
		IntStream.rangeClosed(1, told.revision())
			.forEach((number) -> assertHarmless(told.teller(), told.path("/history/" + number)));
		for (String page : new String[] { "/", "/write-ups", "/follow-ups", "/people", "/profile",
				"/people/" + teller.id(), "/audit", "/severities", "/severities/sev-1", told.path("/history"),
				told.document("").select("#follow-ups th a").attr("href") }) {
			assertHarmless(teller, page);
			assertHarmless(teller, page + "?q=" + encoded(vector));
		}
		String address = teller.post("/services", "name", vector.replace(",", ""), "sentence", vector, "seen", "0")
			.location();
		String team = teller.post("/teams", "name", vector.replace(",", "")).location();
		for (String page : new String[] { "/services", "/services/new?name=" + encoded(vector), address,
				address + "/edit", "/teams", team, team + "/edit", told.path("/facts") }) {
			assertHarmless(teller, page);
		}
		String shown = OneLine.of(vector);
		assertThat(told.document("").select("h1").text()).isEqualTo(shown);
		assertThat(told.document("").select(".factor h3").text()).isEqualTo(shown);
		assertThat(told.document("").select(".entry-belief").text()).isEqualTo("We believed: " + shown);
		assertThat(told.document("/deck").select("h1, h2").eachText()).contains(shown);
		assertThat(
				Jsoup.parse(teller.get("/write-ups?teller=" + teller.id()).body()).select(".listing-row h2 a").text())
			.isEqualTo(shown);
	}

	@ParameterizedTest
	@FieldSource("VECTORS")
	void answersToMistakesShowItAsText(String vector) {
		Told told = Told.by(this.visitors.signedIn("Wren"), "A story");
		told.part("impact", vector + " first");
		assertHarmless(told.sendSeen(1, "/parts", "impact", vector));
		assertHarmless(told.facts("title", vector, "when", vector, "zone", vector, "tags", vector));
		assertHarmless(told.post("/factors", "title", vector, "detail", vector, "layer", vector));
		assertHarmless(told.post("/follow-ups", "title", vector, "due", vector, "note", vector));
		assertHarmless(told.post("/timeline/reading", "lines", vector + "\n14:02 " + vector));
		assertHarmless(told.teller().post("/write-ups", "title", vector, "when", vector, "sentence", vector));
		assertHarmless(told.teller().post("/previews", "text", vector));
		assertHarmless(told.post("/discussion/threads", "form", "new-thread", "about", vector, "text", vector));
		assertHarmless(
				told.post("/reviews", "form", "ask", "reviewer", told.teller().id().toString(), "message", vector));
	}

	@Test
	void collectionsAreHarmlessInEveryText(TestReporter reporter) throws IOException {
		List<String> lines = Payloads.lines(VECTORS, MARKUP, reporter);
		Visitor teller = this.visitors.signedIn("Wren");
		int parts = Part.prose().size();
		int kept = 0;
		for (int from = 0; from < lines.size(); from += 60 * parts) {
			Told told = Told.by(teller, "A collection from line " + from);
			for (Part part : Part.prose()) {
				int begin = from + 60 * Part.prose().indexOf(part);
				String text = lines.stream().skip(begin).limit(60).collect(Collectors.joining("\n\n"));
				int status = told.post("/parts", part.slug(), text).status();
				assertThat(status).isIn(302, 413, 422);
				kept += (status == 302) ? 1 : 0;
			}
			for (String page : new String[] { "", "/edit", "/deck", "/deck/notes", "?names=roles",
					"/history/" + told.revision() }) {
				assertHarmless(teller, told.path(page));
			}
			SharedBy link = SharedBy.link(told.published(), "WRITE_UP", "DAY");
			List.of("", "/deck").forEach((page) -> assertHarmless(link.get(this.visitors.anonymous(), page)));
		}
		assertThat(kept).isGreaterThan(lines.size() / 60 * 3 / 4);
	}

	@Test
	void collectionsAreHarmlessInEveryLine(TestReporter reporter) throws IOException {
		List<String> all = Payloads.lines(VECTORS, MARKUP, reporter)
			.stream()
			.filter((line) -> !OneLine.of(line).isEmpty() && line.length() <= 200)
			.toList();
		int step = Math.max(1, all.size() / 120);
		List<String> some = IntStream.range(0, all.size()).filter((at) -> at % step == 0).mapToObj(all::get).toList();
		Told told = Told.by(this.visitors.signedIn("Wren"), "A collection of lines");
		told.lines(some.stream().map((line) -> "14:02 " + line).toArray(String[]::new));
		for (String line : some) {
			told.factor(line, "layer", "CODE").promise(line, "note", line);
		}
		PAGES.subList(0, 10).forEach((page) -> assertHarmless(told.teller(), told.path(page)));
		assertHarmless(told.teller(), "/follow-ups");
		assertThat(told.document("").select(".factor h3").stream().map(Element::wholeText))
			.containsExactlyElementsOf(some.stream().map(OneLine::of).toList());
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static void assertHarmless(Visitor visitor, String path) {
		Page page = visitor.get(path);
		assertThat(page.status()).as("%s: %s", path, page).isLessThan(400);
		assertThat(DangerousPage.in(page.body())).as(path).isEmpty();
	}

	private static void assertHarmless(Page page) {
		assertThat(page.status()).as(page::toString).isLessThan(500);
		assertThat(DangerousPage.in(page.body())).as(page::toString).isEmpty();
	}

}
