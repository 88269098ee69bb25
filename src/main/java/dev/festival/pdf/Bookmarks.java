package dev.festival.pdf;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Bookmarks by the headings of a page, where it doesn't say itself which it wants.
 */
final class Bookmarks {

	private Bookmarks() {
	}

	static void add(Document page) {
		if (!page.head().select("bookmarks").isEmpty()) {
			return;
		}
		Element bookmarks = page.head().appendElement("bookmarks");
		Element parent = bookmarks;
		int level = 0;
		int number = 0;
		for (Element heading : page.body().select("h2, h3")) {
			int own = Integer.parseInt(heading.normalName().substring(1));
			if (own == 2 || level == 0) {
				parent = bookmarks;
			}
			Element bookmark = parent.appendElement("bookmark")
				.attr("name", heading.text())
				.attr("href", "#" + anchor(heading, ++number));
			if (own == 2) {
				parent = bookmark;
				level = own;
			}
		}
	}

	private static String anchor(Element heading, int number) {
		if (heading.id().isEmpty()) {
			heading.id("heading-" + number);
		}
		return heading.id();
	}

}
