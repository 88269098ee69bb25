package dev.festival.page;

/**
 * A page taken apart at its title and its main element. Text of people can't contain the
 * tags it is cut at: those are written by templates only.
 *
 * @param head up to the title
 * @param between from the title to the main element
 * @param end after the main element
 */
record CutPage(String head, String title, String between, String main, String end) {

	static CutPage of(String html) {
		int title = end(html, "<title>", 0);
		int afterTitle = start(html, "</title>", title);
		int main = start(html, "<main", afterTitle);
		int afterMain = end(html, "</main>", main);
		return new CutPage(html.substring(0, title), html.substring(title, afterTitle),
				html.substring(afterTitle, main), html.substring(main, afterMain), html.substring(afterMain));
	}

	Frame frame() {
		return new Frame(Piece.of(this.head), Piece.of(this.between), Piece.of(this.end));
	}

	Content content() {
		return new Content(Piece.of(this.title), Piece.of(this.main));
	}

	private static int start(String html, String tag, int from) {
		int at = html.indexOf(tag, from);
		if (at < 0) {
			throw new IllegalArgumentException("a page without " + tag);
		}
		return at;
	}

	private static int end(String html, String tag, int from) {
		return start(html, tag, from) + tag.length();
	}

}
