package dev.festival.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Finds in HTML, as a browser would read it, whatever could act on behalf of its writer.
 */
public final class DangerousHtml {

	private static final Set<String> ELEMENTS = Set.of("script", "style", "link", "meta", "base", "iframe", "frame",
			"frameset", "object", "embed", "applet", "form", "button", "textarea", "select", "option", "svg", "math",
			"video", "audio", "source", "template", "noscript", "xml", "marquee", "body", "html", "head", "title",
			"details", "dialog", "isindex", "keygen", "portal", "plaintext", "xmp", "bgsound", "layer");

	private static final Set<String> ATTRIBUTES = Set.of("style", "srcdoc", "formaction", "action", "srcset",
			"background", "ping", "target", "id", "name", "is", "slot", "http-equiv", "autofocus", "contenteditable",
			"poster");

	private static final Pattern ADDRESS = Pattern.compile("(?:https?://.+|mailto:.+|#.*|/(?!/).*)",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private static final Pattern IMAGE = Pattern.compile("/write-ups/\\d+/images/[0-9a-f-]{36}");

	private DangerousHtml() {
	}

	public static List<String> in(String html) {
		List<String> found = new ArrayList<>();
		for (Element element : Jsoup.parseBodyFragment(html).body().children().select("*")) {
			String name = element.normalName();
			if (ELEMENTS.contains(name)) {
				found.add("<" + name + ">");
			}
			if (name.equals("input") && !(element.attr("type").equals("checkbox") && element.hasAttr("disabled"))) {
				found.add("<input>");
			}
			if (name.equals("img") && !IMAGE.matcher(element.attr("src")).matches()) {
				found.add("<img> of " + element.attr("src"));
			}
			for (Attribute attribute : element.attributes()) {
				check(name, attribute, found);
			}
		}
		return found;
	}

	private static void check(String element, Attribute attribute, List<String> found) {
		String name = attribute.getKey().toLowerCase(Locale.ROOT);
		if (name.startsWith("on") || ATTRIBUTES.contains(name)) {
			found.add(element + "[" + name + "]");
		}
		boolean isAddress = name.equals("href") || name.equals("src") || name.endsWith(":href");
		if (isAddress && !ADDRESS.matcher(asBrowsersRead(attribute.getValue())).matches()) {
			found.add(element + "[" + name + "] to " + attribute.getValue());
		}
	}

	/**
	 * Browsers trim an address, drop tabs and line ends from it and take a backslash for
	 * a slash.
	 */
	private static String asBrowsersRead(String address) {
		return address.strip().replaceAll("[\\x00-\\x20]", "").replace('\\', '/');
	}

}
