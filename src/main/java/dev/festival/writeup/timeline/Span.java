package dev.festival.writeup.timeline;

import java.util.List;

/**
 * The part of a paste that something was read from; line numbers count from one.
 */
record Span(int firstLine, int lastLine, String source) {

	static Span of(List<SourceLine> lines) {
		return new Span(lines.getFirst().number(), lines.getLast().number(), SourceLine.join(lines));
	}

	static Span of(SourceLine line) {
		return of(List.of(line));
	}

}
