package dev.festival.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads addresses and line breaks in angle brackets; any other tag is text, as most are
 * placeholders such as {@code <pod-name>}.
 */
final class AngleBrackets implements InlineContentParser {

	private static final Pattern LINE_BREAK = Pattern.compile("br */?");

	private static final Pattern MAIL = Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9.-]{1,255}");

	@Override
	public ParsedInline tryParse(InlineParserState state) {
		Scanner scanner = state.scanner();
		scanner.next();
		Position start = scanner.position();
		if (skipToEnd(scanner)) {
			String content = scanner.getSource(start, scanner.position()).getContent();
			scanner.next();
			if (LINE_BREAK.matcher(content.toLowerCase(Locale.ROOT)).matches()) {
				return ParsedInline.of(new HardLineBreak(), scanner.position());
			}
			String destination = MAIL.matcher(content).matches() ? "mailto:" + content : content;
			if (content.indexOf(' ') < 0 && Address.isAbsolute(destination)) {
				Link link = new Link(destination, null);
				link.appendChild(new Text(content));
				return ParsedInline.of(link, scanner.position());
			}
		}
		return ParsedInline.of(new Text("<"), start);
	}

	private static boolean skipToEnd(Scanner scanner) {
		while (scanner.hasNext()) {
			switch (scanner.peek()) {
				case '>' -> {
					return true;
				}
				case '<', '\n' -> {
					return false;
				}
				default -> scanner.next();
			}
		}
		return false;
	}

	/**
	 * Makes a parser for each piece of text.
	 */
	static final class Factory implements InlineContentParserFactory {

		@Override
		public Set<Character> getTriggerCharacters() {
			return Set.of('<');
		}

		@Override
		public InlineContentParser create() {
			return new AngleBrackets();
		}

	}

}
