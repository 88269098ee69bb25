package dev.festival.deck;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.festival.deck.Slide.Paragraph;
import dev.festival.markdown.Markdown;
import dev.festival.writeup.WriteUpId;

/**
 * A text as the paragraphs, list items and pictures of a slide.
 */
final class Paragraphs {

	private static final Pattern ITEM = Pattern.compile("(?m)^[ \\t]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+(\\S.*)$");

	private Paragraphs() {
	}

	static List<Paragraph> of(Markdown text) {
		Set<String> items = ITEM.matcher(text.source())
			.results()
			.map((item) -> start(String.join(" ", new Markdown(item.group(1)).plainBlocksWithoutPictures())))
			.collect(Collectors.toSet());
		return text.plainBlocksWithoutPictures()
			.stream()
			.map((block) -> new Paragraph(block, items.contains(start(block))))
			.toList();
	}

	/**
	 * The images of a text, each with the caption it was given. Those of other write-ups
	 * are left out: whoever may see these slides may not know of them.
	 */
	static List<Slide.Picture> pictures(Markdown text, WriteUpId of) {
		return text.pictures()
			.stream()
			.filter((picture) -> picture.address().startsWith("/write-ups/" + of.number() + "/images/"))
			.map((picture) -> new Slide.Picture(picture.address(), picture.alternative(), picture.caption()))
			.toList();
	}

	private static String start(String text) {
		return text.substring(0, Math.min(text.length(), 20));
	}

}
