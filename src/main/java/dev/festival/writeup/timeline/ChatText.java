package dev.festival.writeup.timeline;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Recognises the lines in which chat programs name who speaks and when, with the message
 * on the lines below.
 */
final class ChatText {

	private static final int LONGEST_HEADER = 90;

	private static final int MOST_WORDS_AFTER_NAME = 7;

	private static final Pattern NAME = Pattern.compile("@?[\\p{L}\\p{N}][\\p{L}\\p{N}_.'’|-]{0,30}+"
			+ "(?: \\(?[\\p{L}\\p{N}][\\p{L}\\p{N}_.'’|-]{0,30}+\\)?){0,4}+(?: ?:[a-z_0-9-]{1,30}:)?[,:]?");

	private static final Pattern SPEAKER = Pattern
		.compile("@?[\\p{L}\\p{N}][\\p{L}\\p{N}_.'’|-]{0,30}+(?: [\\p{L}\\p{N}_.'’|()-]{1,30}+){0,3}+: ");

	private ChatText() {
	}

	/**
	 * A speaker and the time of the message.
	 */
	record Header(String speaker, Stamp stamp) {
	}

	static @Nullable Header header(String line) {
		if (line.length() > LONGEST_HEADER || line.chars().noneMatch(Character::isDigit)) {
			return null;
		}
		int words = 0;
		int at = line.length();
		Header header = null;
		while (words < MOST_WORDS_AFTER_NAME && at > 1) {
			at = wordStart(line, at);
			words++;
			Header longer = (at > 1) ? header(line, at) : null;
			header = (longer != null) ? longer : header;
		}
		return header;
	}

	private static int wordStart(String line, int before) {
		int at = before - 1;
		while (at > 0 && Character.isWhitespace(line.charAt(at))) {
			at--;
		}
		while (at > 0 && !Character.isWhitespace(line.charAt(at - 1))) {
			at--;
		}
		return at;
	}

	private static @Nullable Header header(String line, int at) {
		Stamp stamp = line.startsWith("at ", at) ? null : StampText.read(line, at);
		if (stamp == null || stamp.clock() == null || stamp.end() < line.stripTrailing().length()) {
			return null;
		}
		String name = withoutDash(line.substring(0, at).strip());
		if (!NAME.matcher(name).matches() || isWordBeforeTime(name)) {
			return null;
		}
		return new Header(name.replaceFirst("[,:]$", ""), stamp);
	}

	private static boolean isWordBeforeTime(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return lower.endsWith(" at") || lower.endsWith(" by") || lower.endsWith(" from") || lower.endsWith(" until")
				|| lower.endsWith(" around") || lower.endsWith(" about") || lower.endsWith(" since");
	}

	private static String withoutDash(String name) {
		return (name.endsWith("—") || name.endsWith("–") || name.endsWith(" -"))
				? name.substring(0, name.length() - 1).strip() : name;
	}

	/**
	 * Whether a text begins with who said it.
	 */
	static boolean hasSpeaker(String text) {
		return SPEAKER.matcher(text).lookingAt();
	}

	/**
	 * The day in a line such as {@code --- Day changed Sat Nov 14 2026}.
	 */
	static @Nullable Stamp dayChange(String line) {
		int words = line.toLowerCase(Locale.ROOT).indexOf("day changed ");
		if (words < 0 || words > 6) {
			return null;
		}
		int at = words + "day changed ".length();
		Stamp stamp = StampText.read(line, line.startsWith("to ", at) ? at + 3 : at);
		return (stamp != null && stamp.onlyDay()) ? stamp : null;
	}

}
