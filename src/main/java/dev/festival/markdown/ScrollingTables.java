package dev.festival.markdown;

import java.util.Set;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Puts each table into a box that scrolls where the page is too narrow for it.
 */
final class ScrollingTables implements NodeRenderer {

	// A group and not a region: a text with many tables would fill the list of landmarks.
	private static final String BOX = "<div class=\"table-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\">";

	private final HtmlNodeRendererContext context;

	ScrollingTables(HtmlNodeRendererContext context) {
		this.context = context;
	}

	@Override
	public Set<Class<? extends Node>> getNodeTypes() {
		return Set.of(TableBlock.class);
	}

	@Override
	public void render(Node table) {
		HtmlWriter html = this.context.getWriter();
		html.line();
		html.raw(BOX);
		html.tag("table");
		for (Node child = table.getFirstChild(); child != null; child = child.getNext()) {
			this.context.render(child);
		}
		html.tag("/table");
		html.tag("/div");
		html.line();
	}

}
