package dev.festival.writeup.timeline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the words of an entry out of a line: what comes after its time, without the marks
 * in between.
 */
final class EntryText {

	private static final String MARKS = "–—|→•·";

	private static final Pattern BREAK = Pattern.compile(" ?<br ?/?> ?");

	private static final Pattern NICKNAME = Pattern
		.compile("<[@+%&~ ]?([\\p{L}\\p{N}_.|^`{}\\[\\]\\\\-]{1,30})>[ \\t]+");

	private EntryText() {
	}

	static String after(String line, Stamp stamp) {
		String rest = withoutMarks(line.substring(stamp.end()), stamp.unclosed());
		Matcher nickname = NICKNAME.matcher(rest);
		if (nickname.lookingAt()) {
			rest = nickname.group(1) + ": " + rest.substring(nickname.end());
		}
		return stamp.until().isEmpty() ? rest : ("(until " + stamp.until() + ") " + rest).strip();
	}

	private static String withoutMarks(String rest, String open) {
		int at = 0;
		while (at < rest.length()
				&& (isMark(rest, at) || Character.isWhitespace(rest.charAt(at)) || closes(rest.charAt(at), open))) {
			at++;
		}
		return rest.substring(at).strip();
	}

	// A minus or a colon with a word right after it belongs to the word: -5% or :fire:
	private static boolean isMark(String rest, int at) {
		char mark = rest.charAt(at);
		char next = (at + 1 < rest.length()) ? rest.charAt(at + 1) : ' ';
		boolean apart = Character.isWhitespace(next) || next == '*' || next == ']' || next == ')';
		return switch (mark) {
			case '-', '=' -> apart || next == '>' || next == '-';
			case '>' -> at > 0 && (rest.charAt(at - 1) == '-' || rest.charAt(at - 1) == '=');
			case ':' -> apart || at == 0;
			case ',', ';', '.' -> at == 0 && apart;
			default -> MARKS.indexOf(mark) >= 0;
		};
	}

	private static boolean closes(char mark, String open) {
		return switch (mark) {
			case ']' -> open.contains("[");
			case ')' -> open.contains("(");
			case '}' -> open.contains("{");
			case '*' -> open.contains("*");
			case '`', '_', '"' -> open.indexOf(mark) >= 0;
			default -> false;
		};
	}

	/**
	 * The text without the ends of brackets and emphasis that began before its time.
	 */
	static String closed(String text, String unclosed) {
		String closed = BREAK.matcher(text).replaceAll("\n");
		for (int place = 0; place < unclosed.length(); place++) {
			char opener = unclosed.charAt(place);
			String closer = switch (opener) {
				case '[' -> "]";
				case '(' -> ")";
				case '{' -> "}";
				case '<' -> ">";
				default -> String.valueOf(opener);
			};
			boolean pair = closer.equals(String.valueOf(opener));
			int at = pair ? closed.lastIndexOf(closer) : closed.indexOf(closer);
			boolean even = (closed.chars().filter((character) -> character == opener).count() % 2) == 0;
			boolean balanced = pair ? even && unclosed.chars().filter((open) -> open == opener).count() == 1
					: closed.indexOf(opener) >= 0 && closed.indexOf(opener) < at;
			if (at >= 0 && !balanced) {
				closed = closed.substring(0, at) + closed.substring(at + 1);
			}
		}
		return closed.strip();
	}

}
