package dev.festival.deck.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;

/**
 * The style sheets and scripts of slides as they stand in a file of their own: everything
 * that they fetch from elsewhere is in them.
 */
final class SelfContained {

	private static final List<String> SCRIPTS = List.of("slide-deck.js", "deck-keys.js");

	private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([a-z-]+\\.css)\"\\) layer\\(([a-z]+)\\);");

	private static final Pattern FONT_FACE = Pattern.compile("@font-face \\{[^}]*}");

	private static final Pattern FONT = Pattern.compile("url\\(\"\\.\\./fonts/([a-z-]+\\.woff2)\"\\)");

	/** Slides of words that Latin-1 has get by without the other letters. */
	private static final Pattern EXTENDED = Pattern.compile("[\\x{100}-\\x{24F}\\x{1E00}-\\x{1EFF}]");

	private final String styles;

	private final String furtherFonts;

	private final List<String> scripts;

	SelfContained() {
		String all = IMPORT.matcher(text("css/deck.css"))
			.replaceAll((found) -> quoted("@layer " + found.group(2) + " {\n" + text("css/" + found.group(1)) + "\n}"));
		this.furtherFonts = fonts(all, (face) -> face.contains("-ext."));
		this.styles = FONT_FACE.matcher(all).replaceAll("")
				+ fonts(all, (face) -> face.matches("(?s).*[a-z]-latin\\.woff2.*"));
		this.scripts = SCRIPTS.stream().map((name) -> text("js/" + name)).toList();
	}

	String styles(String page) {
		return EXTENDED.matcher(page).find() ? this.styles + this.furtherFonts : this.styles;
	}

	List<String> scripts() {
		return this.scripts;
	}

	/**
	 * What a page may do that has these: nothing with any network.
	 */
	String policy() {
		String allowed = this.scripts.stream()
			.map((script) -> " 'sha256-" + hash(script) + "'")
			.collect(Collectors.joining());
		return "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; script-src" + allowed;
	}

	private static String fonts(String styles, Predicate<String> wanted) {
		return FONT_FACE.matcher(styles)
			.results()
			.map(MatchResult::group)
			.filter(wanted)
			.map((face) -> FONT.matcher(face).replaceAll((found) -> quoted(data(found.group(1)))))
			.collect(Collectors.joining("\n"));
	}

	private static String data(String font) {
		return "url(\"data:font/woff2;base64," + Base64.getEncoder().encodeToString(bytes("fonts/" + font)) + "\")";
	}

	private static String quoted(String replacement) {
		return Matcher.quoteReplacement(replacement);
	}

	private static String hash(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return Base64.getEncoder().encodeToString(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String text(String name) {
		return new String(bytes(name), StandardCharsets.UTF_8);
	}

	private static byte[] bytes(String name) {
		try {
			return new ClassPathResource("static/" + name).getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
