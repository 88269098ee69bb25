package dev.festival.markdown;

import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Bounds the lines of one paragraph, which the parser copies at each of them; starts no
 * block itself.
 */
final class BoundedParagraphs extends AbstractBlockParserFactory {

	private static final int MAX_LINES = 2_000;

	@Override
	public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
		if (matched.getParagraphLines().getLines().size() > MAX_LINES) {
			throw MarkdownTooComplex.lines();
		}
		return BlockStart.none();
	}

}
