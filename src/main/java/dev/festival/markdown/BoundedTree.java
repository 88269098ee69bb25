package dev.festival.markdown;

import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;
import org.jspecify.annotations.Nullable;

/**
 * Bounds how many nodes a document has, how deep they lie and how much their addresses
 * repeat, without recursion.
 */
final class BoundedTree implements PostProcessor {

	private static final int MAX_NODES = 50_000;

	private static final int MAX_DEPTH = 200;

	// One definition may serve many links, and each of them writes it out.
	private static final int MAX_ADDRESSES = 2 * Markdown.MAX_LENGTH;

	@Override
	public Node process(Node document) {
		int nodes = 0;
		int depth = 0;
		long addresses = 0;
		Node node = document;
		while (node != null) {
			nodes++;
			addresses += addressLength(node);
			if (nodes > MAX_NODES || addresses > MAX_ADDRESSES) {
				throw MarkdownTooComplex.pieces();
			}
			if (node.getFirstChild() != null) {
				depth++;
				if (depth > MAX_DEPTH) {
					throw MarkdownTooComplex.depth();
				}
				node = node.getFirstChild();
				continue;
			}
			while (node != null && node.getNext() == null) {
				node = node.getParent();
				depth--;
			}
			node = (node != null) ? node.getNext() : null;
		}
		return document;
	}

	private static int addressLength(Node node) {
		return switch (node) {
			case Link link -> length(link.getDestination()) + length(link.getTitle());
			case Image image -> length(image.getDestination()) + length(image.getTitle());
			default -> 0;
		};
	}

	private static int length(@Nullable String text) {
		return (text != null) ? text.length() : 0;
	}

}
