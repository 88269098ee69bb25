package dev.festival.writeup.roles;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves addresses out of a text in Markdown, so that links become the words that they
 * stood under. What lies between addresses may be said otherwise; those of our images
 * stay as they are.
 */
final class AddressesInText {

	private static final Pattern ADDRESS = Pattern.compile(
			"/write-ups/[0-9]{1,9}/images/[0-9a-f-]{36}|(?:\\b[a-z][a-z0-9+.-]{1,20}://|\\bmailto:|\\bwww\\.)[^\\s<>\"`|]+",
			Pattern.CASE_INSENSITIVE);

	/** Where Markdown has the address of a link; nothing that leads anywhere. */
	private static final String NOWHERE = "left-out";

	private static final String A_LINK = "a link";

	private AddressesInText() {
	}

	static String without(String text, Predicate<String> unwanted, UnaryOperator<String> between) {
		StringBuilder said = new StringBuilder(text.length());
		Matcher address = ADDRESS.matcher(text);
		int kept = 0;
		while (address.find(kept)) {
			int start = address.start();
			int end = end(text, start, address.end());
			boolean image = text.charAt(start) == '/';
			boolean stays = image || !unwanted.test(text.substring(start, end));
			boolean bracketed = !stays && start > kept && text.charAt(start - 1) == '<' && end < text.length()
					&& text.charAt(end) == '>';
			boolean target = isTarget(text, bracketed ? start - 1 : start);
			said.append(between.apply(text.substring(kept, bracketed ? start - 1 : start)));
			said.append(stays ? text.substring(start, end) : target ? NOWHERE : A_LINK);
			kept = bracketed ? end + 1 : end;
		}
		return said.append(between.apply(text.substring(kept))).toString();
	}

	private static boolean isTarget(String text, int start) {
		String before = text.substring(Math.max(0, start - 12), start).stripTrailing();
		return before.endsWith("](") || before.endsWith("]:");
	}

	/**
	 * Brackets that were open before the address, and what ends a sentence, are no part
	 * of it.
	 */
	private static int end(String text, int start, int most) {
		int depth = 0;
		int end = start;
		while (end < most) {
			char letter = text.charAt(end);
			depth += (letter == '(' || letter == '[') ? 1 : (letter == ')' || letter == ']') ? -1 : 0;
			if (depth < 0) {
				break;
			}
			end++;
		}
		while (end > start + 1 && ".,;:!?*_~'".indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		return end;
	}

}
