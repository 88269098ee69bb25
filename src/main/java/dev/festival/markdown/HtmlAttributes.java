package dev.festival.markdown;

import java.util.Map;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * Adds to the elements what makes them quick to load and usable by keyboard and screen
 * reader.
 */
final class HtmlAttributes implements AttributeProvider {

	@Override
	public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
		switch (node) {
			case Image _ -> attributes.put("loading", "lazy");
			case ListItem item when item.getFirstChild() instanceof TaskListItemMarker ->
				attributes.put("class", "task");
			case TaskListItemMarker marker -> attributes.put("aria-label", marker.isChecked() ? "Done" : "Not done");
			case TableCell cell -> setCellAttributes(cell, attributes);
			default -> {
				// A code block that is wider than the page scrolls, so it takes the
				// focus.
				if (tagName.equals("pre")) {
					attributes.put("tabindex", "0");
				}
			}
		}
	}

	private static void setCellAttributes(TableCell cell, Map<String, String> attributes) {
		String align = attributes.remove("align");
		if (align != null) {
			attributes.put("class", "align-" + align);
		}
		if (cell.isHeader()) {
			attributes.put("scope", "col");
		}
	}

}
