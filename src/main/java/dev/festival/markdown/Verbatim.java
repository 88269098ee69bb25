package dev.festival.markdown;

import java.util.regex.Pattern;

/**
 * Writes a line so that it is read as nothing but itself, whatever signs it has.
 */
public final class Verbatim {

	private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|~$&{}!]");

	private static final Pattern NUMBERED = Pattern.compile("^(\\d+)(?=[.)])");

	private static final Pattern SIGN = Pattern.compile("^(?=[-+=:])");

	private Verbatim() {
	}

	/**
	 * The line as Markdown.
	 */
	public static String of(String line) {
		String escaped = MARKUP.matcher(line).replaceAll("\\\\$0");
		return SIGN.matcher(NUMBERED.matcher(escaped).replaceFirst("$1\\\\")).replaceFirst("\\\\");
	}

}
