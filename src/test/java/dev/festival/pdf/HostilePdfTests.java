package dev.festival.pdf;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import dev.festival.Payloads;
import dev.festival.markdown.Markdown;
import dev.festival.markdown.MarkdownRenderer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Texts that were written to break things, on paper.
 */
@Tag("heavy")
class HostilePdfTests {

	private static final int AT_ONCE = 200;

	private static final int MOST = 6_000;

	private static final List<String> OWN = List.of("![x](/write-ups/1/images/0f8fad5b-d9cb-469f-a165-70867728950e)",
			"|a|".repeat(300), "> ".repeat(90) + "deep", "- ".repeat(60) + "deep", "w".repeat(5_000),
			"\u0000\ud800\uffff\u202e\ufeff", "[a](javascript:alert(1)) <script>alert(1)</script>", "*".repeat(2_000));

	private final PdfPrinter printer = new PdfPrinter();

	private final MarkdownRenderer renderer = new MarkdownRenderer();

	@Test
	void everyTextIsPrinted(TestReporter reporter) throws Exception {
		List<String> all = Payloads.lines(OWN, ".*/(blns|fuzzdb|payloadbox|patt|h5sc)/.*", reporter);
		int step = Math.ceilDiv(all.size(), MOST);
		List<String> texts = IntStream.range(0, all.size() / step).mapToObj((at) -> all.get(at * step)).toList();
		AtomicInteger asked = new AtomicInteger();
		int pages = 0;
		for (int from = 0; from < texts.size(); from += AT_ONCE) {
			Document page = Document.createShell("");
			page.head().appendElement("style").appendChild(new DataNode("body { word-wrap: break-word }"));
			page.body().appendElement("h1").text("Texts");
			for (String text : texts.subList(from, Math.min(texts.size(), from + AT_ONCE))) {
				page.body().appendElement("p").text(text);
				page.body().appendElement("div").html(this.renderer.html(new Markdown(text)));
			}
			Pdf pdf = Pdf.read(this.printer.print(page, (address) -> {
				asked.incrementAndGet();
				return null;
			}));
			assertThat(pdf.links()).allMatch((link) -> link.matches("(?is)(https?|mailto):.*"));
			pages += pdf.pages();
		}
		reporter.publishEntry("texts", texts.size() + " on " + pages + " pages, " + asked + " pictures asked for");
		assertThat(pages).isGreaterThan(0);
	}

}
