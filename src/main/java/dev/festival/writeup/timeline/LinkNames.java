package dev.festival.writeup.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses that a paste gives names to, as in {@code [1]: https://example.org}, and
 * puts into the links that use them, because an entry stands without its neighbours.
 */
final class LinkNames {

	private static final Pattern DEFINITION = Pattern
		.compile("\\[([^\\]]{1,200})\\]:[ \\t]*+<?([^ \\t<>()]{1,2000}+)>?.*");

	private static final Pattern USE = Pattern
		.compile("`[^`]*+`|\\[([^\\[\\]]{1,300}+)\\](?:\\[([^\\[\\]]{0,200}+)\\])?(?![(\\[:])");

	// One name may serve many links, and each of them writes its address out.
	private static final int MOST_ADDED = 50_000;

	private final Map<String, String> addresses = new HashMap<>();

	private int room = MOST_ADDED;

	static LinkNames of(List<SourceLine> lines) {
		LinkNames names = new LinkNames();
		for (SourceLine line : lines) {
			MarkupLine markup = MarkupLine.of(line.plain());
			Matcher definition = DEFINITION.matcher(markup.body());
			if (markup.mark() == MarkupLine.Mark.LINK_NAME && definition.matches()) {
				names.addresses.putIfAbsent(name(definition.group(1)), definition.group(2));
			}
		}
		return names;
	}

	private static String name(String written) {
		return written.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
	}

	/**
	 * The text with links that need no other line.
	 */
	String written(String text) {
		return this.addresses.isEmpty() ? text : USE.matcher(text).replaceAll(this::link);
	}

	private String link(MatchResult use) {
		String words = use.group(1);
		String label = (use.group(2) == null || use.group(2).isBlank()) ? words : use.group(2);
		String address = (label != null) ? this.addresses.get(name(label)) : null;
		if (address == null || address.length() > this.room) {
			return Matcher.quoteReplacement(use.group());
		}
		this.room -= address.length();
		return Matcher.quoteReplacement("[" + words + "](" + address + ")");
	}

}
