package dev.festival.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Leaves of links only their text, and of images that aren't at certain addresses what
 * they would show.
 *
 * @see SafeAddresses
 */
final class Unlinking extends AbstractVisitor {

	private final String images;

	Unlinking(String images) {
		this.images = images;
	}

	@Override
	public void visit(Link link) {
		visitChildren(link);
		Node child = link.getFirstChild();
		while (child != null) {
			Node next = child.getNext();
			link.insertBefore(child);
			child = next;
		}
		link.unlink();
	}

	@Override
	public void visit(Image image) {
		if (!image.getDestination().startsWith(this.images)) {
			image.insertAfter(new Text(PlainText.of(image)));
			image.unlink();
		}
	}

}
