package dev.festival.writeup.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import dev.festival.markdown.DangerousHtml;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds in a whole page what does not come from our templates and could act.
 */
final class DangerousPage {

	private static final Set<String> ELEMENTS = Set.of("iframe", "frame", "frameset", "object", "embed", "applet",
			"base", "style", "math", "portal", "video", "audio", "marquee", "noscript", "xmp", "plaintext");

	private static final Set<String> ATTRIBUTES = Set.of("style", "srcdoc", "http-equiv", "srcset", "ping");

	private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "data", "poster", "background",
			"xlink:href", "formaction", "hx-get", "hx-post");

	private static final Pattern OURS = Pattern.compile("/(?!/).*|", Pattern.DOTALL);

	private static final Pattern HARMLESS = Pattern.compile("https?://.+|mailto:.+|[#?].*|/(?!/).*|",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private DangerousPage() {
	}

	static List<String> in(String html) {
		List<String> found = new ArrayList<>();
		Document page = Jsoup.parse(html);
		page.select(".prose").forEach((prose) -> found.addAll(DangerousHtml.in(prose.html())));
		for (Element element : page.getAllElements()) {
			String name = element.normalName();
			if (ELEMENTS.contains(name) || (name.equals("script") && !element.data().isBlank())) {
				found.add("<" + name + ">");
			}
			for (Attribute attribute : element.attributes()) {
				check(name, attribute, found);
			}
		}
		return found;
	}

	private static void check(String element, Attribute attribute, List<String> found) {
		String name = attribute.getKey().toLowerCase(Locale.ROOT);
		if (name.startsWith("on") || name.startsWith("hx-on") || ATTRIBUTES.contains(name)) {
			found.add(element + "[" + name + "]");
		}
		if (ADDRESSES.contains(name)) {
			String address = attribute.getValue().replaceAll("[\\x00-\\x20]", "").replace('\\', '/');
			if (!(element.equals("a") ? HARMLESS : OURS).matcher(address).matches()) {
				found.add(element + "[" + name + "] to " + attribute.getValue());
			}
		}
	}

}
