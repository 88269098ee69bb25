package dev.festival.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * Leaves only links that a text may have and images of our own: any other image becomes a
 * link, any other link becomes its text.
 */
final class SafeAddresses implements PostProcessor {

	@Override
	public Node process(Node document) {
		document.accept(new Rewriter());
		return document;
	}

	private static final class Rewriter extends AbstractVisitor {

		private boolean withinLink;

		@Override
		public void visit(Link link) {
			if (this.withinLink || !Address.isLink(link.getDestination())) {
				visitChildren(link);
				unwrap(link);
				return;
			}
			this.withinLink = true;
			visitChildren(link);
			this.withinLink = false;
		}

		@Override
		public void visit(Image image) {
			String destination = image.getDestination();
			if (Address.isOwnImage(destination)) {
				return;
			}
			boolean linked = !this.withinLink && Address.isLink(destination);
			String alternative = PlainText.of(image);
			Text text = new Text((alternative.isEmpty() && linked) ? destination : alternative);
			Node replacement = text;
			if (linked) {
				replacement = new Link(destination, image.getTitle());
				replacement.appendChild(text);
			}
			image.insertAfter(replacement);
			image.unlink();
		}

		private static void unwrap(Link link) {
			Node child = link.getFirstChild();
			while (child != null) {
				Node next = child.getNext();
				link.insertBefore(child);
				child = next;
			}
			link.unlink();
		}

	}

}
