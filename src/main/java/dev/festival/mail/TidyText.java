package dev.festival.mail;

import java.util.regex.Pattern;

/**
 * Makes one line of text that can't pretend to be anything else: without control
 * characters, which would end a header, and without those that turn the direction of what
 * comes after them.
 */
final class TidyText {

	private static final Pattern DIRECTIONS = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");

	private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0080-\\u009F\\s\\u2028\\u2029]+");

	private TidyText() {
	}

	static String of(String text) {
		return BREAKS.matcher(DIRECTIONS.matcher(text).replaceAll("")).replaceAll(" ").strip();
	}

}
