package dev.festival.markdown;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing that a text contains can act in its reader's browser.
 */
class MarkdownSafetyTests {

	static final List<String> HTML_VECTORS = List.of("<script>alert(1)</script>",
			"<SCRIPT SRC=//example.com/x.js></SCRIPT>", "<img src=x onerror=alert(1)>",
			"<img src=https://example.com/pixel.gif>", "<svg onload=alert(1)>",
			"<svg><script>alert&#40;1)</script></svg>",
			"<math><mtext></mtext><style><img src=x onerror=alert(1)></style></math>",
			"<iframe src=javascript:alert(1)></iframe>", "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
			"<object data=data:text/html,x></object>", "<embed src=javascript:alert(1)>",
			"<a href=javascript:alert(1)>x</a>", "<a href='java&#9;script:alert(1)'>x</a>",
			"<a href='&#x6A;avascript:alert(1)'>x</a>", "<a href='data:text/html;base64,PHNjcmlwdD4='>x</a>",
			"<a href=vbscript:msgbox(1)>x</a>", "<p onmouseover=alert(1)>x</p>",
			"<p style=background:url(javascript:alert(1))>x</p>", "<div style=position:fixed;inset:0>x</div>",
			"<style>*{display:none}</style>", "<link rel=stylesheet href=//example.com/x.css>",
			"<meta http-equiv=refresh content='0;url=javascript:alert(1)'>", "<base href=//example.com/>",
			"<form action=//example.com><input name=password></form>",
			"<button formaction=javascript:alert(1)>x</button>", "<input autofocus onfocus=alert(1)>",
			"<details open ontoggle=alert(1)>x</details>", "<video><source onerror=alert(1)></video>",
			"<textarea autofocus onfocus=alert(1)></textarea>", "<marquee onstart=alert(1)>x</marquee>",
			"<template><img src=x onerror=alert(1)></template>",
			"<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
			"<img name=getElementById id=body src=x>");

	static final List<String> MARKDOWN_VECTORS = List.of("[x](javascript:alert(1))", "[x](JAVASCRIPT:alert(1))",
			"[x](<javascript:alert(1)>)", "[x](java&Tab;script:alert(1))", "[x](javascript&colon;alert(1))",
			"[x](data:text/html,<script>alert(1)</script>)", "[x](vbscript:msgbox(1))",
			"[x][1]\n\n[1]: javascript:alert(1)", "<javascript:alert(1)>", "![x](https://example.com/pixel.gif)",
			"![x](javascript:alert(1))", "![x](data:image/svg+xml,x)", "![x][1]\n\n[1]: //example.com/pixel.gif",
			"[x](//example.com)", "[![x](data:text/html,x)](javascript:alert(1))", "[x](\\\\\\\\example.com)",
			"[x](file:///etc/passwd)");

	static final List<String> CONTEXTS = List.of("%s", "a %s b", "[x](%s)", "[x](<%s>)", "[x](/y \"%s\")", "![%s](/y)",
			"![x](%s)", "[%s](/y)", "<%s>", "- [ ] %s", "> # %s", "|%s|b|\n|-|-|\n|a|%s|", "```%s\na\n```", "`%s`",
			"    %s", "[x]\n\n[x]: %s", "https://%s", "*%s*");

	private final MarkdownRenderer renderer = new MarkdownRenderer();

	private final Parser plainParser = Parser.builder().extensions(Dialect.EXTENSIONS).build();

	private final HtmlRenderer plainRenderer = HtmlRenderer.builder().extensions(Dialect.EXTENSIONS).build();

	@ParameterizedTest
	@FieldSource({ "HTML_VECTORS", "MARKDOWN_VECTORS" })
	void vectorIsHarmlessWhereverItStands(String vector) {
		for (String context : CONTEXTS) {
			String source = context.replace("%s", vector);
			assertThat(DangerousHtml.in(this.renderer.html(new Markdown(source)))).as(source).isEmpty();
		}
	}

	@ParameterizedTest
	@FieldSource({ "HTML_VECTORS", "MARKDOWN_VECTORS" })
	void vectorIsFoundWithoutProtection(String vector) {
		assertThat(DangerousHtml.in(unprotected(vector))).isNotEmpty();
	}

	@ParameterizedTest
	@FieldSource({ "HTML_VECTORS", "MARKDOWN_VECTORS" })
	void sanitisingAloneMakesTheVectorHarmless(String vector) {
		assertThat(DangerousHtml.in(SafeHtml.sanitise(unprotected(vector)))).isEmpty();
	}

	@Test
	void everyLineOfTheCollectionsIsHarmless() throws IOException {
		int lines = 0;
		for (String text : collections()) {
			assertHarmless(text);
			for (String line : text.lines().toList()) {
				assertHarmless(everyContext(line));
				lines++;
			}
		}
		assertThat(lines).isGreaterThanOrEqualTo(HTML_VECTORS.size());
	}

	@Test
	void collectionsAreFoundWithoutProtection() throws IOException {
		assertThat(collections())
			.anySatisfy((text) -> assertThat(DangerousHtml.in(unprotected(text))).hasSizeGreaterThan(20));
	}

	private void assertHarmless(String source) {
		String html = this.renderer.html(new Markdown(source));
		assertThat(DangerousHtml.in(html)).as(source).isEmpty();
	}

	private String unprotected(String source) {
		return this.plainRenderer.render(this.plainParser.parse(source));
	}

	private static String everyContext(String line) {
		StringBuilder text = new StringBuilder();
		for (String context : CONTEXTS) {
			text.append(context.replace("%s", line)).append("\n\n");
		}
		return text.substring(0, Math.min(text.length(), Markdown.MAX_LENGTH));
	}

	/**
	 * Our own vectors, and the collections for pages in a directory where there is one.
	 */
	private static List<String> collections() throws IOException {
		List<String> texts = new ArrayList<>();
		texts.add(String.join("\n", HTML_VECTORS));
		Path directory = Path.of(System.getProperty("festival.payloads", "../shared/payloads"));
		if (Files.isDirectory(directory)) {
			try (Stream<Path> files = Files.walk(directory)) {
				for (Path file : files.filter(Files::isRegularFile).filter(MarkdownSafetyTests::isForPages).toList()) {
					addPieces(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), texts);
				}
			}
		}
		return texts;
	}

	private static boolean isForPages(Path file) {
		return file.toString().matches("(?i).*(?:blns|h5sc|xss).*");
	}

	private static void addPieces(String text, List<String> texts) {
		for (int start = 0; start < text.length(); start += Markdown.MAX_LENGTH) {
			texts.add(text.substring(start, Math.min(text.length(), start + Markdown.MAX_LENGTH)));
		}
	}

}
