package dev.festival.pdf;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import dev.festival.markdown.WebAddress;

/**
 * Makes a page ready to be rendered: without anything that would lead out of it.
 */
final class ReadyPage {

	private static final String NOT_PRINTED = "script, link, object, embed, iframe, frame, svg, math, audio, video, form, base, "
			+ "button, select, textarea, noscript, template, meta[http-equiv], [hidden]";

	private static final String BLOCKS = "p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, pre, figcaption, blockquote";

	// What may stand in an address of a link, so that all readers of PDF understand it.
	private static final Pattern OTHER_LINK = Pattern.compile("(?i)(mailto:|#)[\\x21-\\x7e&&[^\"<>\\\\^`{|}]]+");

	private final Document page;

	private final OwnPictures pictures;

	ReadyPage(Document page, OwnPictures pictures) {
		this.page = page;
		this.pictures = pictures;
	}

	/**
	 * Cleans the page.
	 * @return the characters that stand on it
	 */
	BitSet clean() {
		this.page.select(NOT_PRINTED).remove();
		this.page.select("input").forEach((box) -> box.replaceWith(new TextNode(box.hasAttr("checked") ? "■" : "□")));
		this.page.select("img").forEach(this::show);
		this.page.select("a").forEach(ReadyPage::follow);
		Bookmarks.add(this.page);
		BitSet characters = new BitSet();
		texts().forEach((text) -> {
			String printed = PrintedText.of(text.getWholeText());
			text.text(printed);
			printed.codePoints().filter((character) -> isSeen(character)).forEach(characters::set);
		});
		this.page.getAllElements().forEach(ReadyPage::cleanAttributes);
		if (RightToLeft.isIn(this.page.wholeText())) {
			this.page.select(BLOCKS)
				.stream()
				.filter((block) -> RightToLeft.isBaseOf(block.text()))
				.forEach((block) -> block.attr("dir", "rtl"));
		}
		return characters;
	}

	private static boolean isSeen(int character) {
		return !Character.isWhitespace(character) && Character.getType(character) != Character.FORMAT;
	}

	void showBoxesFor(BitSet missing) {
		if (!missing.isEmpty()) {
			texts().forEach((text) -> text.text(PrintedText.withBoxes(text.getWholeText(), missing)));
		}
	}

	private List<TextNode> texts() {
		return this.page.body().nodeStream(TextNode.class).toList();
	}

	private void show(Element image) {
		String name = this.pictures.name(image.attr("src"));
		String alternative = image.attr("alt").isBlank() ? "Picture" : image.attr("alt");
		if (name == null) {
			image.replaceWith(new Element("em").text("[" + alternative + "]"));
		}
		else {
			image.attr("src", name).attr("alt", alternative);
		}
	}

	private static void follow(Element link) {
		String address = link.attr("href").startsWith("#") ? link.attr("href") : link.absUrl("href");
		link.removeAttr("download");
		Optional<String> leads = OTHER_LINK.matcher(address).matches() ? Optional.of(address) : WebAddress.of(address);
		leads.ifPresentOrElse((to) -> link.attr("href", to), link::unwrap);
	}

	private static void cleanAttributes(Element element) {
		element.attributes().forEach((attribute) -> attribute.setValue(PrintedText.of(attribute.getValue())));
		element.removeAttr("background");
	}

}
