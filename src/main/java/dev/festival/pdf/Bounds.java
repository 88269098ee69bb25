package dev.festival.pdf;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a page within what can be laid out soon. The renderer looks at all of a text
 * again for each of its lines, and at nothing else so long.
 */
final class Bounds {

	/** A hundred pages. */
	private static final int MOST_CHARACTERS = 400_000;

	private static final int MOST_ELEMENTS = 20_000;

	private static final int MOST_CELLS = 24;

	private static final int DEEPEST = 8;

	private static final int LONG_TEXT = 1_000;

	private static final Set<String> NESTED = Set.of("blockquote", "ul", "ol");

	/** Ends after a space if there is one, and not before an accent. */
	private static final Pattern PIECE = Pattern.compile("(?s).{1,1000}(?<=\\s)|.{1,1000}(?!\\p{M})|.{1,1000}");

	private Bounds() {
	}

	/**
	 * Refuses a page that is too much. Text in a table counts as often as there are cells
	 * beside each other, since it has that much less room.
	 */
	static void check(Document page) {
		long[] left = { MOST_ELEMENTS, MOST_CHARACTERS };
		page.body().filter((node, depth) -> {
			left[0]--;
			if (node instanceof TextNode text) {
				Element parent = text.parent();
				String whole = text.getWholeText();
				left[0] -= (parent != null && parent.closest("pre") != null) ? lines(whole) : 0;
				left[1] -= (long) whole.length() * cellsBeside(parent);
			}
			return (left[0] < 0 || left[1] < 0) ? FilterResult.STOP : FilterResult.CONTINUE;
		});
		if (left[0] < 0 || left[1] < 0) {
			throw PrintRefusedException.tooLong();
		}
	}

	private static int cellsBeside(@Nullable Element place) {
		Element cell = (place != null) ? place.closest("td, th") : null;
		Element row = (cell != null) ? cell.parent() : null;
		return (row != null) ? Math.max(1, row.childrenSize()) : 1;
	}

	private static int lines(String text) {
		return (int) text.chars().filter((character) -> character == '\n').count();
	}

	/**
	 * Makes what is on the page easier to lay out: in texts that aren't long, and not too
	 * deep in each other.
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

	/**
	 * What is in it stands where it would be, its items numbered if they were.
	 */
	private static void raise(Element nested) {
		long depth = nested.parents().stream().filter((above) -> NESTED.contains(above.normalName())).count();
		if (depth < DEEPEST) {
			return;
		}
		int number = 0;
		for (Element item : nested.select("> li")) {
			number++;
			item.tagName("div").prependText(nested.normalName().equals("ol") ? number + ". " : "• ");
		}
		nested.unwrap();
	}

	private static void cut(TextNode text) {
		if (text.getWholeText().length() <= LONG_TEXT) {
			return;
		}
		Matcher pieces = PIECE.matcher(text.getWholeText());
		while (pieces.find()) {
			text.before(new Element("span").appendChild(new TextNode(pieces.group())));
		}
		text.remove();
	}

}
