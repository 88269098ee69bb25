package dev.festival.page;

/**
 * A page taken apart into its frame and its content. Text of people can't contain the
 * tags it is cut at: those are written by templates only.
 */
record CutPage(Frame frame, Content content) {

	static CutPage of(String html) {
		int title = end(html, "<title>", 0);
		int afterTitle = start(html, "</title>", title);
		int main = start(html, "<main", afterTitle);
		int afterMain = end(html, "</main>", main);
		return new CutPage(
				new Frame(Piece.of(html.substring(0, title)), Piece.of(html.substring(afterTitle, main)),
						Piece.of(html.substring(afterMain))),
				new Content(Piece.of(html.substring(title, afterTitle)), Piece.of(html.substring(main, afterMain))));
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
