package dev.festival.deck;

import java.util.List;
import java.util.Locale;

import dev.festival.deck.Slide.Paragraph;
import dev.festival.writeup.Stories;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Slides as Markdown that other programs read.
 */
class MarkdownWriterTests {

	private final MarkdownWriter writer = new MarkdownWriter();

	@Test
	void everySlideStandsBetweenRules() {
		Deck deck = Deck.of(Stories.petitions(), Length.FULL, Stories.TODAY);
		String written = this.writer.write(deck, false);
		assertThat(written).startsWith("---\nmarp: true\n")
			.contains("title: \"The migration that locked the petitions table\"");
		// The front matter has one rule before it and one after it.
		assertThat(written.lines().filter("---"::equals)).hasSize(deck.slides().size() - 1 + 2);
		assertThat(written).contains("\n## Impact\n", "- **61 %**", "| 14:05 | Detected |")
			.doesNotContain("Pause before it");
	}

	@Test
	void notesAreCommentsWhereTheyAreAskedFor() {
		assertThat(this.writer.write(Deck.of(Stories.petitions(), Length.FULL, Stories.TODAY), true))
			.contains("<!--\nPause before it, and longer after it.\n-->");
	}

	@ParameterizedTest
	@ValueSource(strings = { "# no heading", "- no item", "1. no number", "1) none", "--- no rule", "---", "===", "+ x",
			"*no stress*", "_none_", "`code`", "<b>bold</b>", "[a](b)", "![a](b)", "&amp; &copy;", "a | b", "~~a~~",
			"\\*", "> quote", "$x$", "{{ x }}", "<!-- x -->", ":::", "| a | b |" })
	void whatPeopleWroteIsReadAsNothingButText(String text) {
		Deck deck = Deck.fitted("A title", "Wren", Locale.UK, "file", Theme.PAPER, null,
				List.of(new Slide.Prose("Heading", List.of(new Paragraph(text, false)), "")));
		String written = this.writer.write(deck, false);
		Node body = Parser.builder().build().parse(written.substring(written.indexOf("## Heading")));
		String html = HtmlRenderer.builder().build().render(body);
		assertThat(html).startsWith("<h2>Heading</h2>\n<p>")
			.doesNotContain("<hr", "<li", "<em", "<strong", "<code", "<a ");
		assertThat(Jsoup.parse(html).select("p").text()).isEqualTo(text);
	}

	@Test
	void notesCannotEndTheirComment() {
		Deck deck = Deck.fitted("A title", "Wren", Locale.UK, "file", Theme.PAPER, null,
				List.of(new Slide.Prose("Heading", List.of(new Paragraph("Text", false)), "a --> b <!-- c --!> d")));
		String notes = this.writer.write(deck, true);
		assertThat(notes.substring(notes.indexOf("<!--") + 4, notes.lastIndexOf("-->"))).doesNotContain("--", ">");
	}

}
