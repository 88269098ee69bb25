package dev.festival.writeup.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * An entry, or words without a time, that the next lines may still belong to.
 */
final class OpenPiece {

	private static final int LENGTH_OF_WRAPPED_LINE = 55;

	private static final Pattern SMALL_WORD = Pattern
		.compile(" (?:a|an|and|are|as|at|by|for|from|in|is|of|on|or|the|to|was|with)$");

	private static final Pattern LABEL = Pattern
		.compile("(?:(?<mark>\\*\\*|__)[^*:]{1,40}:?\\k<mark>:?|[^*:]{1,40}:|(?i:timeline|events|key events))");

	private final @Nullable Stamp stamp;

	private final Reach reach;

	private final int indent;

	private final boolean item;

	private final List<SourceLine> lines = new ArrayList<>();

	private final StringBuilder text;

	private boolean newLineNext;

	OpenPiece(SourceLine line, @Nullable Stamp stamp, String text, MarkupLine markup, Reach reach) {
		this.lines.add(line);
		this.stamp = stamp;
		this.text = new StringBuilder(text);
		this.reach = reach;
		this.indent = markup.indent();
		this.item = markup.mark() == MarkupLine.Mark.ITEM;
	}

	/**
	 * Which lines below belong to a piece.
	 */
	enum Reach {

		/** Those further in. */
		INDENTED,

		/** Those further in, and those without a blank line between. */
		ADJACENT,

		/** All up to the next time or heading; each is a line of its own. */
		MESSAGES,

		/** All up to the next time or heading. */
		EVERYTHING

	}

	/**
	 * Whether this is one line of words right above a line of dashes.
	 */
	boolean isHeadingOver(SourceLine rule) {
		return this.stamp == null && this.lines.size() == 1 && !this.item
				&& rule.number() - this.lines.getFirst().number() == 1;
	}

	/**
	 * Whether this is only a label, such as "Key events:", above a list of what happened.
	 */
	boolean isLabelOver(OpenPiece below) {
		boolean listed = below.item && (this.item ? below.indent > this.indent + 1 : below.indent >= this.indent);
		return this.stamp == null && this.lines.size() == 1 && listed && below.isTimed()
				&& LABEL.matcher(this.text).matches();
	}

	boolean isTimed() {
		return this.stamp != null;
	}

	Span span() {
		return Span.of(this.lines);
	}

	Span spanWith(SourceLine next) {
		return Span.of(List.of(this.lines.getFirst(), next));
	}

	boolean reachesEverything() {
		return this.reach == Reach.EVERYTHING || this.reach == Reach.MESSAGES;
	}

	boolean takes(SourceLine line, MarkupLine markup) {
		boolean listed = markup.mark() == MarkupLine.Mark.ITEM;
		if (reachesEverything()) {
			return !(listed && this.item && !isInside(markup) && !this.text.isEmpty());
		}
		boolean adjoins = line.number() - this.lines.getLast().number() <= 1;
		if (isInside(markup)) {
			return adjoins || this.item;
		}
		return adjoins && !listed && (this.reach == Reach.ADJACENT || isWrapped(line, markup));
	}

	boolean isAbove(MarkupLine markup) {
		return reachesEverything() || isInside(markup);
	}

	// A list mark that is moved in by one column still stands beside the one above.
	private boolean isInside(MarkupLine markup) {
		boolean listed = markup.mark() == MarkupLine.Mark.ITEM;
		return markup.indent() > this.indent + (this.item == listed ? 1 : 0);
	}

	// A long line followed by a small letter, or after a small word, is one sentence cut
	// in
	// two.
	private boolean isWrapped(SourceLine line, MarkupLine markup) {
		SourceLine last = this.lines.getLast();
		return line.number() - last.number() == 1 && last.source().length() > LENGTH_OF_WRAPPED_LINE
				&& (Character.isLowerCase(markup.body().codePointAt(0)) || SMALL_WORD.matcher(last.plain()).find());
	}

	void add(SourceLine line, String words, boolean ownLine) {
		boolean breaks = ownLine || this.newLineNext || this.reach == Reach.MESSAGES
				|| line.number() - this.lines.getLast().number() > 1;
		char last = this.text.isEmpty() ? ' ' : this.text.charAt(this.text.length() - 1);
		if (!words.isEmpty() && !Character.isWhitespace(last)) {
			this.text.append((breaks && !isOnlyRange()) ? '\n' : ' ');
		}
		this.text.append(words);
		this.lines.add(line);
		this.newLineNext = ownLine;
	}

	private boolean isOnlyRange() {
		return this.text.indexOf("(until ") == 0 && this.text.indexOf(")") == this.text.length() - 1;
	}

	Piece close() {
		Span span = Span.of(this.lines);
		String words = this.text.toString().strip();
		if (this.stamp == null) {
			Piece remark = (this.lines.size() > 1) ? RemarkText.read(span, words, false) : null;
			return (remark != null) ? remark : new Piece.Loose(span, words, !this.item);
		}
		return new Piece.Timed(span, this.stamp, EntryText.closed(words, this.stamp.unclosed()));
	}

}
