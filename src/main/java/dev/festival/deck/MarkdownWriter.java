package dev.festival.deck;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import dev.festival.deck.Slide.Paragraph;
import dev.festival.markdown.Verbatim;

/**
 * Writes a deck as Markdown in the dialect that Marp, Slidev and reveal.js share: slides
 * between rules, notes in comments.
 */
@Component
public final class MarkdownWriter {

	private static final String RULE = "\n\n---\n\n";

	/**
	 * The deck as one document.
	 * @param notes whether what the presenter may say is in it
	 */
	public String write(Deck deck, boolean notes) {
		String front = """
				---
				marp: true
				paginate: true
				title: %s
				author: %s
				lang: %s
				---

				""".formatted(quoted(deck.title()), quoted(deck.tellers()), deck.language().toLanguageTag());
		return deck.slides()
			.stream()
			.map((slide) -> slide(slide) + (notes ? comment(slide.notes()) : ""))
			.collect(Collectors.joining(RULE, front, "\n"));
	}

	private static String slide(Slide slide) {
		return switch (slide) {
			case Slide.Title cover -> paragraphs(List.of(text(cover.eyebrow()), heading("#", cover.title()),
					text(cover.subtitle()), emphasised("_", cover.blameless())));
			case Slide.Prose prose -> under(prose, texts(prose.paragraphs()));
			case Slide.Impact impact -> under(impact,
					items(impact.figures(), (figure) -> emphasised("**", figure.value()) + " " + text(figure.label())),
					texts(impact.text()));
			case Slide.Phases phases -> under(phases,
					table(List.of("Phase", "Length"), phases.phases(),
							(phase) -> List.of(phase.name(), phase.duration())),
					table(List.of("Time", "Moment", "What it was"), phases.moments(), Slide.Moment::cells));
			case Slide.TimelineEntries timeline ->
				under(timeline, items(timeline.entries(), (entry) -> paragraph(emphasised("**", entry.time()),
						emphasised("_", entry.lead().strip()), text(entry.text()))));
			case Slide.Factors factors ->
				under(factors, items(factors.factors(), (factor) -> paragraph(emphasised("**", factor.title()),
						emphasised("_", factor.label()), text(factor.detail()))));
			case Slide.Columns columns -> under(columns,
					columns.columns()
						.stream()
						.map((column) -> heading("###", column.heading()) + "\n\n"
								+ items(column.items(), MarkdownWriter::text))
						.collect(Collectors.joining("\n\n")));
			case Slide.FollowUps followUps -> under(followUps,
					table(List.of("Follow-up", "Owner", "Due", "State"), followUps.rows(), Slide.Row::cells));
			case Slide.Pictures pictures -> under(pictures,
					items(pictures.pictures(),
							(picture) -> paragraph(emphasised("_", "Picture: " + picture.alternative()),
									text(picture.caption()))));
			case Slide.Bit bit -> under(bit, bit.quote().isEmpty() ? "" : "> " + text(bit.quote()));
			case Slide.Questions questions -> under(questions, items(questions.questions(), MarkdownWriter::text));
			case Slide.Thanks thanks -> under(thanks, texts(thanks.paragraphs()));
		};
	}

	private static String under(Slide slide, String... blocks) {
		return paragraphs(Stream.concat(Stream.of(heading("##", slide.title())), Stream.of(blocks)).toList());
	}

	private static String paragraphs(List<String> blocks) {
		return blocks.stream().filter((block) -> !block.isBlank()).collect(Collectors.joining("\n\n"));
	}

	private static String paragraph(String... words) {
		return List.of(words).stream().filter((word) -> !word.isBlank()).collect(Collectors.joining(" "));
	}

	private static String heading(String level, String title) {
		return title.isBlank() ? "" : level + " " + text(title);
	}

	private static String emphasised(String mark, String words) {
		return words.isBlank() ? "" : mark + text(words.strip()) + mark;
	}

	private static String texts(List<Paragraph> paragraphs) {
		StringBuilder texts = new StringBuilder();
		boolean inList = false;
		for (Paragraph paragraph : paragraphs) {
			boolean goesOn = inList && paragraph.listItem();
			texts.append(texts.isEmpty() ? "" : (goesOn ? "\n" : "\n\n"));
			texts.append(paragraph.listItem() ? "- " : "").append(text(paragraph.text()));
			inList = paragraph.listItem();
		}
		return texts.toString();
	}

	private static <T> String items(List<T> items, Function<T, String> said) {
		return items.stream().map((item) -> "- " + said.apply(item)).collect(Collectors.joining("\n"));
	}

	private static <T> String table(List<String> headings, List<T> rows, Function<T, List<String>> cells) {
		if (rows.isEmpty()) {
			return "";
		}
		String line = headings.stream().map((heading) -> "---").collect(Collectors.joining(" | ", "| ", " |"));
		return row(headings) + "\n" + line + "\n"
				+ rows.stream().map((row) -> row(cells.apply(row))).collect(Collectors.joining("\n"));
	}

	private static String row(List<String> cells) {
		return cells.stream().map(MarkdownWriter::text).collect(Collectors.joining(" | ", "| ", " |"));
	}

	/**
	 * A comment has to end where we end it.
	 */
	private static String comment(String notes) {
		return notes.isBlank() ? ""
				: "\n\n<!--\n" + notes.replace("--", "\u2010\u2010").replace(">", "\uff1e") + "\n-->";
	}

	private static String quoted(String text) {
		return "\"" + CleanText.line(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
	}

	/**
	 * The text as one line that is read as nothing but text.
	 */
	private static String text(String text) {
		return Verbatim.of(CleanText.line(text));
	}

}
