package dev.festival.markdown;

import java.util.ArrayDeque;
import java.util.Deque;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;

/**
 * Puts the headings of a text below those of the page it stands on, without leaving out a
 * level in between.
 */
final class HeadingOutline implements PostProcessor {

	private static final int HIGHEST = 3;

	private static final int LOWEST = 6;

	@Override
	public Node process(Node document) {
		Deque<Integer> above = new ArrayDeque<>();
		document.accept(new AbstractVisitor() {
			@Override
			public void visit(Heading heading) {
				while (!above.isEmpty() && above.peek() >= heading.getLevel()) {
					above.pop();
				}
				int level = Math.min(HIGHEST + above.size(), LOWEST);
				above.push(heading.getLevel());
				heading.setLevel(level);
			}
		});
		return document;
	}

}
