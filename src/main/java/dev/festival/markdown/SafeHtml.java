package dev.festival.markdown;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The elements and attributes that prose may consist of; nothing else leaves the
 * renderer, whatever went in.
 */
final class SafeHtml {

	private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
		.allowElements("p", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong",
				"del", "hr", "br", "div", "table", "thead", "tbody", "tr", "th", "td")
		.allowElements(SafeHtml::link, "a")
		.allowElements(SafeHtml::image, "img")
		.allowElements(SafeHtml::checkbox, "input")
		.allowUrlProtocols("http", "https", "mailto")
		.allowAttributes("href")
		.matching((element, attribute, value) -> Address.isLink(value) ? value : null)
		.onElements("a")
		.allowAttributes("src")
		.matching((element, attribute, value) -> Address.isOwnImage(value) ? value : null)
		.onElements("img")
		.allowAttributes("title")
		.onElements("a", "img")
		.allowAttributes("alt")
		.onElements("img")
		.allowAttributes("loading")
		.matching(true, "lazy")
		.onElements("img")
		.allowAttributes("start")
		.matching(Pattern.compile("[0-9]{1,9}"))
		.onElements("ol")
		.allowAttributes("class")
		.matching(Pattern.compile("language-[A-Za-z0-9_+#.-]{1,40}"))
		.onElements("code")
		.allowAttributes("class")
		.matching(true, "task")
		.onElements("li")
		.allowAttributes("class")
		.matching(true, "align-left", "align-center", "align-right")
		.onElements("th", "td")
		.allowAttributes("scope")
		.matching(true, "col")
		.onElements("th")
		.allowAttributes("tabindex")
		.matching(true, "0")
		.onElements("div", "pre")
		.allowAttributes("class")
		.matching(true, "table-scroll")
		.onElements("div")
		.allowAttributes("role")
		.matching(true, "group")
		.onElements("div")
		.allowAttributes("aria-label")
		.onElements("div", "input")
		.allowAttributes("type")
		.matching(true, "checkbox")
		.onElements("input")
		.allowAttributes("disabled", "checked")
		.matching(true, "")
		.onElements("input")
		.toFactory();

	private SafeHtml() {
	}

	static String sanitise(String html) {
		return POLICY.sanitize(html);
	}

	private static String link(String element, List<String> attributes) {
		if (Address.isExternal(value("href", attributes))) {
			attributes.addAll(List.of("rel", "noopener noreferrer nofollow"));
		}
		return element;
	}

	private static @Nullable String image(String element, List<String> attributes) {
		return value("src", attributes).isEmpty() ? null : element;
	}

	private static @Nullable String checkbox(String element, List<String> attributes) {
		boolean fixed = attributes.contains("disabled") && value("type", attributes).equals("checkbox");
		return fixed ? element : null;
	}

	/**
	 * Names and values alternate in the list.
	 */
	private static String value(String name, List<String> attributes) {
		for (int index = 0; index + 1 < attributes.size(); index += 2) {
			if (attributes.get(index).equals(name)) {
				return attributes.get(index + 1);
			}
		}
		return "";
	}

}
