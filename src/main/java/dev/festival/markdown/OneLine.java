package dev.festival.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Tidies what was typed into a field of one line, so that it can be kept and shown
 * anywhere.
 */
public final class OneLine {

	/** Joiners, marks of direction and accents alone are no name. */
	private static final Pattern SEEN = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]");

	private OneLine() {
	}

	/**
	 * The line, with single spaces; empty when nothing of it would be seen.
	 */
	public static String of(@Nullable String typed) {
		if (typed == null) {
			return "";
		}
		StringBuilder tidy = new StringBuilder(typed.length());
		typed.codePoints()
			.map((point) -> Character.isISOControl(point) || Character.isSpaceChar(point) ? ' ' : point)
			.filter((point) -> Character.getType(point) != Character.SURROGATE)
			.forEach(tidy::appendCodePoint);
		return !SEEN.matcher(tidy).find() ? "" : tidy.toString().strip().replaceAll(" {2,}", " ");
	}

	public static @Nullable String orNull(@Nullable String typed) {
		String tidy = of(typed);
		return tidy.isEmpty() ? null : tidy;
	}

	/**
	 * The names of services or tags in a list, of 60 characters at most.
	 */
	public static List<String> names(@Nullable String typed) {
		return names(typed, 60);
	}

	/**
	 * The names in a list with commas between them, each once.
	 */
	public static List<String> names(@Nullable String typed, int longest) {
		return Arrays.stream(((typed != null) ? typed : "").split(","))
			.map(OneLine::of)
			.filter((name) -> !name.isEmpty())
			.map((name) -> cut(name, longest))
			.distinct()
			.limit(30)
			.toList();
	}

	/**
	 * The first characters of a line, the last one whole.
	 */
	public static String cut(String line, int most) {
		if (line.length() <= most) {
			return line;
		}
		return line.substring(0, Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most);
	}

}
