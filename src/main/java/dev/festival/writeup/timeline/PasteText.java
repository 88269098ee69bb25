package dev.festival.writeup.timeline;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Cuts pasted lines into pieces: finds tables, chat messages, list items and headings,
 * and joins to each piece the lines that belong to it.
 */
final class PasteText {

	private final List<SourceLine> lines;

	private final List<Piece> pieces = new ArrayList<>();

	private @Nullable OpenPiece open;

	private int endOfFence = -1;

	private boolean fenceBelongsToEntry;

	private PasteText(List<SourceLine> lines) {
		this.lines = lines;
	}

	static List<Piece> pieces(List<SourceLine> lines) {
		List<Piece> table = DelimitedText.read(lines);
		return (table != null) ? table : new PasteText(lines).read();
	}

	private List<Piece> read() {
		int at = 0;
		int endOfPlainTable = 0;
		while (at < this.lines.size()) {
			boolean mayBeTable = at > this.endOfFence && at >= endOfPlainTable;
			TableText table = mayBeTable ? TableText.at(this.lines, at) : null;
			if (table != null && !table.hasTimes() && this.open != null && this.open.reachesEverything()) {
				endOfPlainTable = at + table.length();
			}
			else if (table != null) {
				close();
				this.pieces.addAll(table.pieces());
				at += table.length();
				continue;
			}
			line(at, at < endOfPlainTable);
			at++;
		}
		close();
		return this.pieces;
	}

	private void line(int at, boolean inTable) {
		SourceLine line = this.lines.get(at);
		MarkupLine markup = MarkupLine.of(line.plain());
		if (at == 0 && markup.mark() == MarkupLine.Mark.ITEM) {
			markup = markup.movedTo(ListText.indentOfFirst(this.lines));
		}
		if (at <= this.endOfFence && this.fenceBelongsToEntry && this.open != null) {
			this.open.add(line, line.plain().stripTrailing(), true);
			return;
		}
		switch (markup.mark()) {
			case FENCE -> fence(at, line, markup);
			case RULE -> rule(line);
			case EMPTY -> belongsOrSkipped(line, "An empty quote.");
			case COMMENT -> skip(line, "A comment.");
			case LINK_NAME -> skip(line, "An address that links in the text refer to.");
			case HEADING -> heading(line, markup);
			default -> words(at, line, markup, inTable);
		}
	}

	private void fence(int at, SourceLine line, MarkupLine markup) {
		if (at == this.endOfFence) {
			skip(line, "The end of a code block.");
			return;
		}
		this.endOfFence = Math.max(at, FenceText.end(this.lines, at));
		boolean stray = this.endOfFence == at;
		this.fenceBelongsToEntry = this.open != null && !stray
				&& (this.open.reachesEverything() || !FenceText.startsWithTime(this.lines, at + 1));
		if (this.open != null && this.fenceBelongsToEntry) {
			this.open.add(line, markup.body(), true);
		}
		else if (stray) {
			belongsOrSkipped(line, "The mark of a code block.");
		}
		else {
			skip(line, "The start of a code block; the lines in it are read like all others.");
		}
	}

	private void rule(SourceLine line) {
		OpenPiece above = this.open;
		if (above != null && above.isHeadingOver(line)) {
			this.open = null;
			this.pieces.add(new Piece.Skip(above.spanWith(line), "A heading."));
		}
		else {
			skip(line, "A dividing line.");
		}
	}

	private void belongsOrSkipped(SourceLine line, String reason) {
		if (this.open != null && this.open.reachesEverything()) {
			this.open.add(line, "", true);
		}
		else {
			skip(line, reason);
		}
	}

	private void heading(SourceLine line, MarkupLine markup) {
		close();
		Stamp stamp = StampText.read(markup.body());
		if (stamp != null && stamp.hasTime()) {
			this.open = new OpenPiece(line, stamp, EntryText.after(markup.body(), stamp), markup,
					OpenPiece.Reach.EVERYTHING);
		}
		else if (stamp != null) {
			this.pieces.add(new Piece.NewDay(Span.of(line), stamp, EntryText.after(markup.body(), stamp)));
		}
		else {
			Piece remark = RemarkText.read(Span.of(line), markup.body(), true);
			this.pieces.add((remark != null) ? remark : new Piece.Skip(Span.of(line), "A heading."));
		}
	}

	private void words(int at, SourceLine line, MarkupLine markup, boolean inTable) {
		String body = markup.body();
		boolean listed = markup.mark() == MarkupLine.Mark.ITEM;
		Stamp stamp = StampText.read(body);
		if (stamp != null) {
			String text = EntryText.after(body, stamp);
			timed(line, markup, stamp, text, listed || stamp.bracketed() || ChatText.hasSpeaker(text));
			return;
		}
		Stamp dayChange = ChatText.dayChange(body);
		LabelText label = LabelText.read(body, listed);
		ChatText.Header header = (!listed && nextLineIsMessage(at)) ? ChatText.header(body) : null;
		if (dayChange != null) {
			close();
			this.pieces.add(new Piece.NewDay(Span.of(line), dayChange, ""));
		}
		else if (label != null && (label.isSure() || header == null) && (label.moment() || !isDetail(markup))) {
			labelled(line, markup, label, listed);
		}
		else if (header != null) {
			open(new OpenPiece(line, header.stamp(), header.speaker() + ": ", markup, OpenPiece.Reach.MESSAGES));
		}
		else {
			untimed(line, markup, inTable);
		}
	}

	private void labelled(SourceLine line, MarkupLine markup, LabelText label, boolean listed) {
		if (label.isDay()) {
			close();
			this.pieces.add(new Piece.Remark(Span.of(line), null, label.stamp().day(), false, false));
		}
		else {
			timed(line, markup, label.stamp(), label.text(), listed);
		}
	}

	// What has a time inside an entry is more often part of it.
	private boolean isDetail(MarkupLine markup) {
		return this.open != null && this.open.isTimed() && this.open.isAbove(markup);
	}

	private void timed(SourceLine line, MarkupLine markup, Stamp stamp, String text, boolean adjacent) {
		if (stamp.onlyDay() && text.isEmpty()) {
			close();
			this.pieces.add(new Piece.NewDay(Span.of(line), stamp, ""));
			return;
		}
		OpenPiece.Reach reach = adjacent ? OpenPiece.Reach.ADJACENT : OpenPiece.Reach.INDENTED;
		open(new OpenPiece(line, stamp, text, markup, text.isEmpty() ? OpenPiece.Reach.EVERYTHING : reach));
	}

	private void untimed(SourceLine line, MarkupLine markup, boolean inTable) {
		boolean inside = this.open != null && this.open.takes(line, markup);
		Piece remark = (inside && markup.indent() > 0) ? null
				: RemarkText.read(Span.of(line), markup.body(), markup.isBold());
		if (remark != null) {
			close();
			this.pieces.add(remark);
		}
		else if (markup.isBold() && (this.open == null || !this.open.reachesEverything())) {
			skip(line, "A heading.");
		}
		else if (this.open != null && inside) {
			boolean listed = markup.mark() == MarkupLine.Mark.ITEM;
			this.open.add(line, (listed ? "- " : "") + markup.body(), listed || inTable);
		}
		else {
			boolean listed = markup.mark() == MarkupLine.Mark.ITEM;
			open(new OpenPiece(line, null, markup.body(), markup,
					listed ? OpenPiece.Reach.ADJACENT : OpenPiece.Reach.INDENTED));
		}
	}

	private boolean nextLineIsMessage(int at) {
		if (at + 1 >= this.lines.size()) {
			return false;
		}
		MarkupLine next = MarkupLine.of(this.lines.get(at + 1).plain());
		return next.mark() != MarkupLine.Mark.HEADING && StampText.read(next.body()) == null
				&& ChatText.header(next.body()) == null;
	}

	private void open(OpenPiece piece) {
		OpenPiece above = this.open;
		if (above != null && above.isLabelOver(piece)) {
			this.open = null;
			this.pieces.add(new Piece.Skip(above.span(), "A heading."));
		}
		close();
		this.open = piece;
	}

	private void skip(SourceLine line, String reason) {
		close();
		this.pieces.add(new Piece.Skip(Span.of(line), reason));
	}

	private void close() {
		if (this.open != null) {
			this.pieces.add(this.open.close());
			this.open = null;
		}
	}

}
