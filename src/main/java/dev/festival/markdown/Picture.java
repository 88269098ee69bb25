package dev.festival.markdown;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;

/**
 * An image of our own in a text.
 *
 * @param address where it is
 * @param alternative what it shows, for those who don't see it
 * @param caption what stands below it, or nothing
 */
public record Picture(String address, String alternative, String caption) {

	static List<Picture> in(Markdown text) {
		List<Picture> pictures = new ArrayList<>();
		try {
			Dialect.parse(text).accept(new AbstractVisitor() {

				@Override
				public void visit(Image image) {
					String caption = (image.getTitle() != null) ? image.getTitle() : "";
					pictures.add(new Picture(image.getDestination(), PlainText.of(image), caption));
				}

			});
		}
		catch (MarkdownTooComplex ex) {
			// It is shown as it was typed, and has no images then.
			return List.of();
		}
		return List.copyOf(pictures);
	}

}
