package dev.festival.deck;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.festival.deck.Slide.Paragraph;
import dev.festival.markdown.Markdown;

/**
 * A text as the paragraphs and list items of a slide.
 */
final class Paragraphs {

	private static final Pattern ITEM = Pattern.compile("(?m)^[ \\t]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+(\\S.*)$");

	private Paragraphs() {
	}

	static List<Paragraph> of(Markdown text) {
		Set<String> items = ITEM.matcher(text.source())
			.results()
			.map((item) -> start(new Markdown(item.group(1)).plain()))
			.collect(Collectors.toSet());
		return text.plainBlocks().stream().map((block) -> new Paragraph(block, items.contains(start(block)))).toList();
	}

	private static String start(String text) {
		return text.substring(0, Math.min(text.length(), 20));
	}

}
