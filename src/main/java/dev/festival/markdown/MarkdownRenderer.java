package dev.festival.markdown;

import java.util.function.Consumer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Turns Markdown into HTML that is safe to put on a page, at once and whatever the text.
 */
@Component
public class MarkdownRenderer {

	private static final int MAX_OUTPUT = 2_000_000;

	/**
	 * What was made of the latest texts: when one text of a story changes, the others on
	 * its page need not be made again.
	 */
	private final Cache<Markdown, String> made = Caffeine.newBuilder()
		.executor(Runnable::run)
		.maximumWeight(Runtime.getRuntime().maxMemory() / 64)
		.weigher((Markdown text, String html) -> text.source().length() + html.length())
		.build();

	private final HtmlRenderer renderer = HtmlRenderer.builder()
		.escapeHtml(true)
		.percentEncodeUrls(true)
		.attributeProviderFactory((context) -> new HtmlAttributes())
		.nodeRendererFactory(ScrollingTables::new)
		.extensions(Dialect.EXTENSIONS)
		.build();

	/**
	 * The text as HTML blocks, with headings from {@code h3} on. A text that is too
	 * complex to lay out is shown as it was typed, in a
	 * {@code <pre class="prose-plain">}.
	 */
	public String html(Markdown markdown) {
		return this.made.get(markdown, this::make);
	}

	/**
	 * The same without links, and of the images only those at such addresses.
	 * @param images the beginning of the addresses of images that may be shown
	 */
	String unlinked(Markdown markdown, String images) {
		return make(markdown, (document) -> document.accept(new Unlinking(images)));
	}

	private String make(Markdown markdown) {
		return make(markdown, (document) -> {
		});
	}

	private String make(Markdown markdown, Consumer<Node> change) {
		try {
			Node document = Dialect.parse(markdown);
			change.accept(document);
			String html = SafeHtml.sanitise(this.renderer.render(document));
			return (html.length() <= MAX_OUTPUT) ? html : asTyped(markdown);
		}
		catch (MarkdownTooComplex ex) {
			return asTyped(markdown);
		}
	}

	private static String asTyped(Markdown markdown) {
		return "<pre class=\"prose-plain\" tabindex=\"0\">" + HtmlUtils.htmlEscape(markdown.source(), "UTF-8")
				+ "</pre>";
	}

}
