package dev.festival.markdown;

import java.util.List;
import java.util.Set;

import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * The Markdown we speak: CommonMark without raw HTML, with tables, task lists,
 * strikethrough, bare addresses and mentions of write-ups, all within bounds.
 */
final class Dialect {

	static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), TaskListItemsExtension.create(),
			StrikethroughExtension.create(), AutolinkExtension.create());

	private static final int MAX_OPEN_BLOCKS = 120;

	// The bounds come before the extensions, whose own steps walk the tree recursively.
	private static final Parser PARSER = Parser.builder()
		.enabledBlockTypes(Set.of(BlockQuote.class, FencedCodeBlock.class, Heading.class, IndentedCodeBlock.class,
				ListBlock.class, ThematicBreak.class))
		.maxOpenBlockParsers(MAX_OPEN_BLOCKS)
		.customBlockParserFactory(new BoundedParagraphs())
		.inlineParserFactory((context) -> new BoundedInlines(new InlineParserImpl(context)))
		.customInlineContentParserFactory(new AngleBrackets.Factory())
		.customInlineContentParserFactory(new Mentions.Factory())
		.linkProcessor(new DeadReferences())
		.postProcessor(new BoundedTree())
		.extensions(EXTENSIONS)
		.postProcessor(new HeadingOutline())
		.postProcessor(new SafeAddresses())
		.build();

	private Dialect() {
	}

	/**
	 * Reads a text into a tree that is safe to walk recursively.
	 * @throws MarkdownTooComplex when a bound is exceeded
	 */
	static Node parse(Markdown markdown) {
		try {
			return PARSER.parse(markdown.source());
		}
		catch (StackOverflowError ex) {
			// The bounds leave room on an ordinary stack; a caller may have little left.
			throw MarkdownTooComplex.depth();
		}
	}

}
