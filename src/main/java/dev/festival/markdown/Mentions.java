package dev.festival.markdown;

import java.util.Set;

import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Makes {@code #142} a link to the write-up of that number, where it stands as a word of
 * its own.
 */
final class Mentions implements InlineContentParser {

	private static final String MAY_PRECEDE = "([{\"'“‘«*_~,;:—–>|";

	private static final int MAX_DIGITS = 7;

	@Override
	public ParsedInline tryParse(InlineParserState state) {
		Scanner scanner = state.scanner();
		int before = scanner.peekPreviousCodePoint();
		if (before != Scanner.END && !Character.isWhitespace(before) && MAY_PRECEDE.indexOf(before) < 0) {
			return ParsedInline.none();
		}
		scanner.next();
		Position start = scanner.position();
		int digits = (scanner.peek() != '0') ? scanner.match((character) -> character >= '0' && character <= '9') : 0;
		if (digits == 0 || digits > MAX_DIGITS || scanner.peek() == '_'
				|| Character.isLetterOrDigit(scanner.peekCodePoint())) {
			return ParsedInline.none();
		}
		String number = scanner.getSource(start, scanner.position()).getContent();
		Link link = new Link("/write-ups/" + number, null);
		link.appendChild(new Text("#" + number));
		return ParsedInline.of(link, scanner.position());
	}

	/**
	 * Makes a parser for each piece of text.
	 */
	static final class Factory implements InlineContentParserFactory {

		@Override
		public Set<Character> getTriggerCharacters() {
			return Set.of('#');
		}

		@Override
		public InlineContentParser create() {
			return new Mentions();
		}

	}

}
