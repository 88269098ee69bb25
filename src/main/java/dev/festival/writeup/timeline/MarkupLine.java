package dev.festival.writeup.timeline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line without the marks of lists, quotes and headings around its words.
 *
 * @param indent how many columns its words or its list mark are moved in
 * @param body the words
 */
record MarkupLine(Mark mark, int indent, String body) {

	private static final Pattern BULLET = Pattern
		.compile("(?:[-*•◦‣]|\\+(?= (?!\\d{1,5} ?[dhms](?![a-z]{4})))|[–—])[ \\t]+(?:\\[[ xX]\\][ \\t]+)?");

	private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)][ \\t]+");

	private static final Pattern HEADING = Pattern.compile("#{1,6}+(?=[ \\t]|$)");

	private static final Pattern FENCE = Pattern.compile("(?:`{3,}+[^`]*+|~{3}.*+)");

	private static final Pattern RULE = Pattern.compile("(?:[-*_=] ?){3,200}+");

	private static final Pattern LINK_NAME = Pattern.compile(
			"\\[[^\\]]{1,200}\\]:[ \\t]*+(?=[^ \\t]{0,1999}[/#@])[^ \\t]{1,2000}+(?:[ \\t]++(?:\"[^\"]*+\"|'[^']*+'|\\([^)]*+\\)))?");

	/**
	 * What a line is by its first characters.
	 */
	enum Mark {

		NONE, ITEM, HEADING, FENCE, RULE, EMPTY, LINK_NAME, COMMENT

	}

	static MarkupLine of(String line) {
		int at = 0;
		int indent = 0;
		boolean quoted = false;
		while (at < line.length() && (Character.isWhitespace(line.charAt(at)) || line.charAt(at) == '>')) {
			quoted |= line.charAt(at) == '>';
			indent += (line.charAt(at) == '\t') ? 4 : 1;
			at++;
		}
		return of(line.substring(at).stripTrailing(), quoted ? 0 : indent);
	}

	private static MarkupLine of(String text, int indent) {
		if (text.isEmpty()) {
			return new MarkupLine(Mark.EMPTY, indent, "");
		}
		if (FENCE.matcher(text).matches()) {
			return new MarkupLine(Mark.FENCE, indent, text);
		}
		if (text.startsWith("<!--") && text.endsWith("-->")) {
			return new MarkupLine(Mark.COMMENT, indent, text);
		}
		Matcher heading = HEADING.matcher(text);
		if (heading.lookingAt()) {
			return new MarkupLine(Mark.HEADING, indent, withoutTrailing(text.substring(heading.end()), '#'));
		}
		if (RULE.matcher(text).matches()) {
			return new MarkupLine(Mark.RULE, indent, "");
		}
		if (LINK_NAME.matcher(text).matches() && StampText.read(text) == null) {
			return new MarkupLine(Mark.LINK_NAME, indent, text);
		}
		return item(text, indent);
	}

	private static MarkupLine item(String text, int indent) {
		Matcher bullet = BULLET.matcher(text);
		if (bullet.lookingAt()) {
			return new MarkupLine(Mark.ITEM, indent, text.substring(bullet.end()));
		}
		Matcher number = NUMBER.matcher(text);
		if (number.lookingAt() && StampText.read(text) == null) {
			return new MarkupLine(Mark.ITEM, indent, text.substring(number.end()));
		}
		return new MarkupLine(Mark.NONE, indent, text);
	}

	private static String withoutTrailing(String text, char mark) {
		int end = text.length();
		while (end > 0 && (text.charAt(end - 1) == mark || Character.isWhitespace(text.charAt(end - 1)))) {
			end--;
		}
		return text.substring(0, end).strip();
	}

	MarkupLine movedTo(int column) {
		return new MarkupLine(this.mark, column, this.body);
	}

	/**
	 * Whether the words are all bold, as headings without a mark are.
	 */
	boolean isBold() {
		return this.mark == Mark.NONE && this.body.length() > 4 && this.body.startsWith("**")
				&& this.body.endsWith("**") && this.body.indexOf("**", 2) == this.body.length() - 2;
	}

}
