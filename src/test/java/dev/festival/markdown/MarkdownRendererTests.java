package dev.festival.markdown;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people get to see of the Markdown they write.
 */
class MarkdownRendererTests {

	private static final String IMAGE = "/write-ups/142/images/0190b2a4-5c1e-7d3f-8a6b-1c2d3e4f5a6b";

	private final MarkdownRenderer renderer = new MarkdownRenderer();

	@ParameterizedTest
	@CsvSource(delimiter = '→', quoteCharacter = '"',
			value = { "*a* __b__ → <p><em>a</em> <strong>b</strong></p>", "`a < b` → <p><code>a &lt; b</code></p>",
					"~~gone~~ → <p><del>gone</del></p>", "a\\*b\\* → <p>a*b*</p>",
					"> quoted → <blockquote> <p>quoted</p> </blockquote>", "- a → <ul><li>a</li></ul>",
					"7. a → <ol start=\"7\"><li>a</li></ol>", "*** → <hr />", "&copy; → <p>©</p>",
					"a<br>b → <p>a<br /> b</p>" })
	void commonMarkIsUnderstood(String source, String html) {
		assertThat(oneLine(source)).isEqualTo(html);
	}

	@Test
	void emptyTextIsNoHtml() {
		assertThat(this.renderer.html(Markdown.EMPTY)).isEmpty();
	}

	@Test
	void codeKeepsItsLinesAndLanguageAndTakesTheFocus() {
		assertThat(html("""
				```sql
				SELECT 1
				  WHERE a < b;
				```
				""")).isEqualTo("""
				<pre tabindex="0"><code class="language-sql">SELECT 1
				  WHERE a &lt; b;
				</code></pre>
				""");
	}

	@Test
	void tableScrollsAndKeepsItsAlignment() {
		assertThat(oneLine("""
				| Service | Errors | Note |
				|:--------|-------:|:----:|
				| *mail*  | 1 \\| 2 | ok |
				""")).isEqualTo("<div class=\"table-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table>"
				+ "<thead><tr><th class=\"align-left\" scope=\"col\">Service</th>"
				+ "<th class=\"align-right\" scope=\"col\">Errors</th>"
				+ "<th class=\"align-center\" scope=\"col\">Note</th></tr></thead>"
				+ "<tbody><tr><td class=\"align-left\"><em>mail</em></td><td class=\"align-right\">1 | 2</td>"
				+ "<td class=\"align-center\">ok</td></tr></tbody></table></div>");
	}

	@Test
	void tasksAreCheckboxesThatCannotBeChanged() {
		assertThat(oneLine("- [x] tell\n- [ ] mend")).isEqualTo(
				"<ul><li class=\"task\"><input type=\"checkbox\" disabled=\"\" checked=\"\" aria-label=\"Done\" />"
						+ " tell</li><li class=\"task\"><input type=\"checkbox\" disabled=\"\" aria-label=\"Not done\" />"
						+ " mend</li></ul>");
	}

	@Test
	void headingsStandBelowThePart() {
		assertThat(oneLine("# a\n## b\n### c\n#### d\n##### e\n# f"))
			.isEqualTo("<h3>a</h3> <h4>b</h4> <h5>c</h5> <h6>d</h6> <h6>e</h6> <h3>f</h3>");
	}

	@Test
	void headingsLeaveOutNoLevel() {
		assertThat(oneLine("### a\n## b\n#### c\n## d")).isEqualTo("<h3>a</h3> <h3>b</h3> <h4>c</h4> <h3>d</h3>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<b onclick='x'>bold</b>", "<!-- a note -->",
			"<div>\n*a*</div>", "<pod-name>", "<username@>", "</p>", "<?php ?>", "<![CDATA[x]]>", "<std::string>" })
	void rawHtmlIsShownAsTyped(String source) {
		assertThat(Jsoup.parseBodyFragment(html(source)).text()).isEqualTo(source.replace("*", "").replace("\n", " "));
	}

	@Test
	void markdownWithinTagsIsStillMarkdown() {
		assertThat(oneLine("<details>\n**log**\n</details>"))
			.isEqualTo("<p>&lt;details&gt; <strong>log</strong> &lt;/details&gt;</p>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.com/a?b&#61;c", "HTTP://example.com" })
	void foreignLinksSayNothingAboutUs(String address) {
		assertThat(oneLine("[a](" + address + " \"why\")")).isEqualTo("<p><a href=\"" + address.replace("=", "&#61;")
				+ "\" title=\"why\" rel=\"noopener noreferrer nofollow\">a</a></p>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/write-ups/7", "/search?q", "#moments", "mailto:wren&#64;example.com" })
	void ownLinksAndMailAreKept(String address) {
		assertThat(oneLine("[a](" + address + ")")).isEqualTo("<p><a href=\"" + address + "\">a</a></p>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&Tab;script:alert(1)",
			"&#1;javascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "//example.com",
			"/\\example.com", "\\\\example.com", "/&Tab;/example.com", "notes.md", "../x", "ftp://x", "http://",
			"blob:x", "about:blank", "<javascript:alert (1)>", "https:example.com", "" })
	void otherLinksBecomeTheirText(String address) {
		assertThat(oneLine("[a *b*](" + address + ")")).isEqualTo("<p>a <em>b</em></p>");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "See [the *fix*][1].", "See [the *fix*][Fix pr].", "See [the *fix*][].", "See [the *fix*]." })
	void linkByNameHasTheAddressFromItsText(String source) {
		String definitions = "\n\n[1]: /x\n[fix PR]: /x 'A title'\n[the *fix*]: </x>\n";
		assertThat(oneLine(source + definitions).replace(" title=\"A title\"", ""))
			.isEqualTo("<p>See <a href=\"/x\">the <em>fix</em></a>.</p>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "See [the *fix*][1].", "See [the *fix*][fix-pr].", "See [the *fix*][]." })
	void linkByAnUnknownNameIsItsText(String source) {
		assertThat(oneLine(source)).isEqualTo("<p>See the <em>fix</em>.</p>");
		assertThat(new Markdown(source).plain()).isEqualTo("See the fix.");
	}

	@Test
	void unknownNameWithinALinkLeavesTheLink() {
		assertThat(oneLine("[see [the fix][1] now](/x)")).isEqualTo("<p><a href=\"/x\">see [the fix][1] now</a></p>");
		assertThat(oneLine("[sic] (see [the fix][1])")).isEqualTo("<p>[sic] (see the fix)</p>");
	}

	@Test
	void imageByAnUnknownNameIsItsText() {
		assertThat(oneLine("See ![the graph][1].")).isEqualTo("<p>See the graph.</p>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "[sic]", "[x] done", "a[i][0]", "m[row][column] = 1", "[WARN][main] slow",
			"[WARN][12] slow", "[main][db] slow", "see [a][b][c]", "`[the fix][1]`", "[]", "[][1]", "used [^1]",
			"[1][2]", "f(x)[a][b]" })
	void otherBracketsStay(String source) {
		assertThat(new Markdown(source).plain()).isEqualTo(source.replace("`", ""));
	}

	@Test
	void bareAddressesAreLinks() {
		String rel = "\" rel=\"noopener noreferrer nofollow\">";
		assertThat(oneLine("https://example.com/x, www.example.com, <https://example.com> wren@example.com"))
			.isEqualTo("<p><a href=\"https://example.com/x" + rel + "https://example.com/x</a>, "
					+ "<a href=\"http://www.example.com" + rel + "www.example.com</a>, "
					+ "<a href=\"https://example.com" + rel + "https://example.com</a> "
					+ "<a href=\"mailto:wren&#64;example.com\">wren&#64;example.com</a></p>");
		assertThat(oneLine("<wren@example.com>"))
			.isEqualTo("<p><a href=\"mailto:wren&#64;example.com\">wren&#64;example.com</a></p>");
		assertThat(oneLine("<javascript:alert(1)>")).isEqualTo("<p>&lt;javascript:alert(1)&gt;</p>");
	}

	@Test
	void ownImageIsShownWhenItComesIntoView() {
		assertThat(oneLine("![the *graph*](" + IMAGE + " \"at noon\")"))
			.isEqualTo("<p><img src=\"" + IMAGE + "\" alt=\"the graph\" title=\"at noon\" loading=\"lazy\" /></p>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.com/a.png", "/logo.png", IMAGE + "?x", IMAGE + "/../..",
			"/write-ups/0/images/0190b2a4-5c1e-7d3f-8a6b-1c2d3e4f5a6b", "//example.com" + IMAGE })
	void otherImageIsNoImage(String address) {
		assertThat(html("![the graph](" + address + ")")).doesNotContain("<img").contains("the graph");
	}

	@Test
	void otherImageIsALink() {
		assertThat(oneLine("![the graph](https://example.com/a.png) ![](/logo.png) [![x](/logo.png)](/a)"))
			.isEqualTo("<p><a href=\"https://example.com/a.png\" rel=\"noopener noreferrer nofollow\">the graph</a> "
					+ "<a href=\"/logo.png\">/logo.png</a> <a href=\"/a\">x</a></p>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "#142", "see #142.", "(#142)", "**#142**", "#142, #142", "- #142", "a\n#142" })
	void numberIsALinkToItsWriteUp(String source) {
		assertThat(html(source)).contains("<a href=\"/write-ups/142\">#142</a>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "`#142`", "    #142", "app#142", "owner/app#142", "\\#142", "#0", "#142a", "#142_b",
			"##142", "#12345678", "C#7", "&#142;", "/x#142", "[x](https://example.com/#142)" })
	void numberWithinSomethingElseIsNone(String source) {
		assertThat(html(source)).doesNotContain("/write-ups/");
	}

	@Test
	void numberWithinALinkStaysText() {
		assertThat(oneLine("[see #142 now](/x)")).isEqualTo("<p><a href=\"/x\">see #142 now</a></p>");
	}

	@Test
	void addressWithANumberStaysOneLink() {
		assertThat(html("https://example.com/issues#142 https://example.com/#142"))
			.contains("href=\"https://example.com/issues#142\"", "href=\"https://example.com/#142\"");
	}

	@Test
	void textTooComplexToLayOutIsShownAsTyped() {
		String complex = "<i>![[]()".repeat(10_000);
		assertThat(html(complex))
			.isEqualTo("<pre class=\"prose-plain\" tabindex=\"0\">" + complex.replace("<i>", "&lt;i&gt;") + "</pre>");
	}

	@Test
	void textWhoseHtmlWouldBeHugeIsShownAsTyped() {
		String huge = "[a]: /" + "漢".repeat(90_000) + "\n\n[a] [a] [a]";
		assertThat(html(huge)).startsWith("<pre class=\"prose-plain\"").endsWith("[a] [a] [a]</pre>");
	}

	private String html(String source) {
		return this.renderer.html(new Markdown(source));
	}

	private String oneLine(String source) {
		return html(source).replace('\n', ' ').strip();
	}

}
