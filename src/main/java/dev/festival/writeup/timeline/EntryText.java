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

	private static final Pattern LINKED = Pattern.compile("\\((https://[^\\s()]{1,2000}+)\\)(.+)", Pattern.DOTALL);

	private static final Pattern NICKNAME = Pattern
		.compile("<[@+%&~ ]?([\\p{L}\\p{N}_.|^`{}\\[\\]\\\\-]{1,30})>[ \\t]+");

	private EntryText() {
	}

	static String after(String line, Stamp stamp) {
		String after = line.substring(stamp.end());
		Matcher linked = LINKED.matcher(after);
		if (stamp.end() > 0 && line.charAt(stamp.end() - 1) == ']' && linked.matches()) {
			after = linked.group(2).stripTrailing() + " (" + linked.group(1) + ")";
		}
		String rest = withoutMarks(after, stamp.unclosed());
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
	 * The text without the ends of brackets that began before its time; emphasis that
	 * began there begins anew, unless it is all of the text.
	 */
	static String closed(String text, String unclosed) {
		String closed = BREAK.matcher(text).replaceAll("\n");
		for (int place = 0; place < unclosed.length(); place++) {
			char opener = unclosed.charAt(place);
			int closer = "[({<".indexOf(opener);
			if (closer >= 0) {
				closed = withoutBracket(closed, opener, "])}>".charAt(closer));
			}
			else if (place == 0 || unclosed.charAt(place - 1) != opener) {
				int run = 1;
				while (place + run < unclosed.length() && unclosed.charAt(place + run) == opener) {
					run++;
				}
				closed = withEmphasis(closed, String.valueOf(opener).repeat(run));
			}
		}
		return closed.strip();
	}

	private static String withoutBracket(String text, char opener, char closer) {
		int at = text.indexOf(closer);
		boolean balanced = text.indexOf(opener) >= 0 && text.indexOf(opener) < at;
		return (at < 0 || balanced) ? text : text.substring(0, at) + text.substring(at + 1);
	}

	private static String withEmphasis(String text, String mark) {
		int first = text.indexOf(mark);
		if (first < 0 || text.split(Pattern.quote(mark), -1).length % 2 != 0) {
			return text;
		}
		if (first == text.length() - mark.length()) {
			return text.substring(0, first);
		}
		int start = text.startsWith("(until ") ? text.indexOf(") ") + 2 : 0;
		return text.substring(0, start) + mark + text.substring(start);
	}

}
