package dev.festival.markdown;

import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Bounds the work within the paragraphs, headings and cells of one document, before each
 * is looked at: some shapes of brackets, backticks and asterisks take quadratic time.
 */
final class BoundedInlines implements InlineParser {

	private static final int MAX_PIECES = 20_000;

	private static final int MAX_MARKS = 2_000;

	private static final long MAX_STEPS = 150_000_000;

	// Looking up an image also folds the case of all that it may enclose.
	private static final int IMAGE_LOOKS = 4;

	private final InlineParser inlines;

	private int pieces;

	private long steps;

	BoundedInlines(InlineParser inlines) {
		this.inlines = inlines;
	}

	@Override
	public void parse(SourceLines lines, Node block) {
		this.pieces++;
		if (this.pieces > MAX_PIECES) {
			throw MarkdownTooComplex.pieces();
		}
		this.steps += steps(lines);
		if (this.steps > MAX_STEPS) {
			throw MarkdownTooComplex.paragraph();
		}
		this.inlines.parse(lines, block);
	}

	/**
	 * An upper estimate, as it also counts what is escaped or in code: an image, a link
	 * or a run of backticks may look through the whole piece, a closing bracket at all
	 * opening ones and an asterisk at all others.
	 */
	private static long steps(SourceLines lines) {
		long length = 0;
		long looks = 0;
		long openings = 0;
		long closings = 0;
		long marks = 0;
		for (SourceLine line : lines.getLines()) {
			CharSequence content = line.getContent();
			length += content.length() + 1;
			char before = '\n';
			for (int index = 0; index < content.length(); index++) {
				char character = content.charAt(index);
				switch (character) {
					case '[' -> {
						openings++;
						looks += (before == '!') ? IMAGE_LOOKS : (before == ']') ? 1 : 0;
					}
					case '(' -> looks += (before == ']') ? 1 : 0;
					case '`' -> looks += (before == '`') ? 0 : 1;
					case ']' -> closings++;
					case '*', '~' -> marks++;
					case '_' -> marks += isWithinWord(content, index) ? 0 : 1;
					default -> {
					}
				}
				before = character;
			}
		}
		if (marks > MAX_MARKS) {
			throw MarkdownTooComplex.paragraph();
		}
		return length * looks + openings * closings + marks * marks;
	}

	private static boolean isWithinWord(CharSequence content, int index) {
		return index > 0 && index + 1 < content.length() && Character.isLetterOrDigit(content.charAt(index - 1))
				&& Character.isLetterOrDigit(content.charAt(index + 1));
	}

}
