package dev.festival.markdown;

import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Shows {@code [words][1]} as its words where the text says nowhere what 1 is; any other
 * brackets stay.
 */
final class DeadReferences implements LinkProcessor {

	@Override
	public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
		String label = link.label();
		String words = link.text();
		if (link.destination() != null || label == null || words == null || scanner.peek() == '['
				|| isDefined(label.isEmpty() ? words : label, context)) {
			return LinkResult.none();
		}
		Text marker = link.marker();
		Node before = ((marker != null) ? marker : link.openingBracket()).getPrevious();
		if (!isProse(words, label, before) || isWithinBrackets(before)) {
			return LinkResult.none();
		}
		// A link without an address becomes its text later on.
		LinkResult result = LinkResult.wrapTextIn(new Link("", null), scanner.position());
		return (marker != null) ? result.includeMarker() : result;
	}

	private static boolean isDefined(String label, InlineParserContext context) {
		return context.getDefinition(LinkReferenceDefinition.class, label) != null;
	}

	// Not an index as in a[i][0], nor the start of a line of a log as in [WARN][main].
	private static boolean isProse(String words, String label, @Nullable Node before) {
		boolean withinWord = before instanceof Text text && !text.getLiteral().isEmpty()
				&& isPartOfName(text.getLiteral().charAt(text.getLiteral().length() - 1));
		boolean hasWord = words.chars()
			.anyMatch((character) -> Character.isLetter(character) && !Character.isUpperCase(character));
		boolean startsLine = before == null || before instanceof SoftLineBreak;
		boolean isNumber = !label.isEmpty() && label.chars().allMatch(Character::isDigit);
		return !withinWord && hasWord && (isNumber || label.isEmpty() || !startsLine || words.indexOf(' ') > 0);
	}

	// The parser allows no link around a link, and a dead one isn't worth a live one.
	private static boolean isWithinBrackets(@Nullable Node before) {
		int closed = 0;
		for (Node node = before; node != null; node = node.getPrevious()) {
			String literal = (node instanceof Text text) ? text.getLiteral() : "";
			closed += literal.equals("]") ? 1 : 0;
			closed -= literal.equals("[") ? 1 : 0;
			if (closed < 0) {
				return true;
			}
		}
		return false;
	}

	private static boolean isPartOfName(char character) {
		return Character.isLetterOrDigit(character) || "_])".indexOf(character) >= 0;
	}

}
