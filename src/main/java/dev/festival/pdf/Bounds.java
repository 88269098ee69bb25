package dev.festival.pdf;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * Keeps a page within what can be laid out soon. The renderer looks at all of a text
 * again for each of its lines, and at nothing else so long.
 */
final class Bounds {

	/** A hundred pages. */
	private static final int MOST_CHARACTERS = 400_000;

	private static final int MOST_ELEMENTS = 20_000;

	private static final int MOST_CELLS = 60;

	private static final int DEEPEST = 8;

	private static final int LONG_TEXT = 1_000;

	private static final Set<String> NESTED = Set.of("blockquote", "ul", "ol");

	private static final String MAY_BREAK = "\u200b";

	private static final Pattern LONG_WORD = Pattern.compile("\\S{60}(?=[\\S&&\\P{M}])");

	/** Ends after a space if there is one, and not before an accent. */
	private static final Pattern PIECE = Pattern.compile("(?s).{1,1000}(?<=\\s)|.{1,1000}(?!\\p{M})|.{1,1000}");

	private Bounds() {
	}

	/**
	 * Refuses a page that is too much.
	 */
	static void check(Document page) {
		int[] left = { MOST_ELEMENTS, MOST_CHARACTERS };
		page.body().filter((node, depth) -> {
			left[0]--;
			if (node instanceof TextNode text) {
				String whole = text.getWholeText();
				Element parent = text.parent();
				left[0] -= (parent != null && parent.closest("pre") != null) ? lines(whole) : 0;
				left[1] -= whole.length();
			}
			return (left[0] < 0 || left[1] < 0) ? FilterResult.STOP : FilterResult.CONTINUE;
		});
		if (left[0] < 0 || left[1] < 0) {
			throw PrintRefusedException.tooLong();
		}
	}

	private static int lines(String text) {
		return (int) text.chars().filter((character) -> character == '\n').count();
	}

	/**
	 * Makes what is on the page easier to lay out: in texts that aren't long, of words
	 * that may be broken, and not too deep in each other.
	 */
	static void ease(Document page) {
		for (Element row : page.select("tr")) {
			if (row.childrenSize() > MOST_CELLS) {
				throw PrintRefusedException.tooLong();
			}
		}
		page.select(String.join(",", NESTED)).forEach(Bounds::raise);
		page.body().nodeStream(TextNode.class).toList().forEach(Bounds::cut);
	}

	private static void raise(Element nested) {
		long depth = nested.parents().stream().filter((above) -> NESTED.contains(above.normalName())).count();
		if (depth >= DEEPEST) {
			nested.children().forEach((child) -> child.tagName("div"));
			nested.unwrap();
		}
	}

	private static void cut(TextNode text) {
		String breakable = LONG_WORD.matcher(text.getWholeText()).replaceAll("$0" + MAY_BREAK);
		if (breakable.length() <= LONG_TEXT) {
			text.text(breakable);
			return;
		}
		Matcher pieces = PIECE.matcher(breakable);
		while (pieces.find()) {
			text.before(new Element("span").appendChild(new TextNode(pieces.group())));
		}
		text.remove();
	}

}
