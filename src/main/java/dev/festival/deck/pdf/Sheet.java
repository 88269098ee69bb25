package dev.festival.deck.pdf;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

import dev.festival.deck.Slide.Paragraph;
import dev.festival.deck.text.Spot;

/**
 * The slide that is being painted, 960 points wide.
 *
 * @param section the element that holds all of it
 */
record Sheet(Element section) {

	/** Where what is on a slide begins. */
	static final double LEFT = 72;

	static final double WIDTH = 816;

	/** Where what is under the title begins. */
	static final double TOP = 144;

	private static final Pattern ADDRESS = Pattern
		.compile("https?://[\\w.-]+(?::\\d+)?(?:[/?#][\\w\\-./?%&=+#~:@!$*,;]*[\\w/#=])?/?");

	/**
	 * A box with its top at that height.
	 */
	Element box(double left, double top, double width) {
		return this.section.appendElement("div")
			.addClass("box")
			.attr("style", String.format(Locale.ROOT, "left: %.2fpt; top: %.2fpt; width: %.2fpt", left, top, width));
	}

	/**
	 * A box whose content stands on a line at that height.
	 */
	Element boxOn(double left, double bottom, double width) {
		return this.section.appendElement("div")
			.addClass("box")
			.attr("style", String.format(Locale.ROOT, "left: %.2fpt; bottom: %.2fpt; width: %.2fpt", left, 496 - bottom,
					width));
	}

	/**
	 * A filled shape.
	 */
	Element shape(String look, double left, double top, double width, double height) {
		return this.section.appendElement("div")
			.addClass("box " + look)
			.attr("style", String.format(Locale.ROOT, "left: %.2fpt; top: %.2fpt; width: %.2fpt; height: %.2fpt", left,
					top, width, height));
	}

	/**
	 * Writes a text as large as its place allows.
	 */
	static Element write(Element parent, String tag, Spot spot, String text) {
		return write(parent, tag, spot, spot.size(text), text);
	}

	static Element write(Element parent, String tag, Spot spot, int size, String text) {
		Element written = parent.appendElement(tag).attr("style", sized(spot, size, text));
		fill(written, text);
		return written;
	}

	static String sized(Spot spot, int size, String text) {
		return String.format(Locale.ROOT, "font-size: %dpt; line-height: %.4f", size, spot.lineHeight(text));
	}

	/**
	 * Paragraphs in one size, with lists where they are list items.
	 */
	static void write(Element parent, Spot spot, List<Paragraph> paragraphs) {
		int size = spot.size(paragraphs.stream().map(Paragraph::text).toList());
		Element list = null;
		double gap = 0;
		for (Paragraph paragraph : paragraphs) {
			if (!paragraph.listItem()) {
				list = null;
			}
			else if (list == null) {
				list = parent.appendElement("ul");
			}
			Element written = (list != null) ? write(list, "li", spot, size, paragraph.text())
					: write(parent, "p", spot, size, paragraph.text());
			written.attr("style", written.attr("style") + String.format(Locale.ROOT, "; margin-top: %.2fpt", gap));
			gap = spot.gap();
		}
	}

	/**
	 * Fills a text in, with addresses that lead where they say.
	 */
	static void fill(Element element, String text) {
		Element inner = element.normalName().equals("li") ? element.appendElement("span").addClass("text") : element;
		Matcher addresses = ADDRESS.matcher(text);
		int end = 0;
		for (MatchResult address : addresses.results().toList()) {
			inner.appendText(text.substring(end, address.start()));
			inner.appendElement("a").attr("href", address.group()).text(address.group());
			end = address.end();
		}
		inner.appendText(text.substring(end));
	}

}
